package dev.pao.cli;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reads reports back. */
final class Told {

    private static final Pattern LINE =
            Pattern.compile("(?m)^(?! )(.*?)(?::(\\d+):(\\d+))?: (error|warning) (\\w+): (.*)$");
    private static final Pattern COMMAND = Pattern.compile(
            "(?m)^::(error|warning) file=([^,]*),(?:line=(\\d+),)?(?:endLine=\\d+,)?(?:col=(\\d+),)?(?:endColumn=\\d+,)?"
                    + "title=(\\w+) .*?::(.*)$");
    private static final String HINT = "\nhint: ";

    private Told() {}

    /** What all formats tell of a finding; line and column are 0 where there is no position. */
    record Finding(String code, String severity, String path, int line, int column, String message) {}

    static List<Finding> json(String report) {
        return DiagnosticValues.read((Value.Sequence) ValueJson.read(report)).stream()
                .map(Told::finding)
                .toList();
    }

    static List<Finding> text(String report) {
        return LINE.matcher(report)
                .results()
                .map(line -> new Finding(
                        line.group(5), line.group(4), line.group(1), number(line, 2), number(line, 3), line.group(6)))
                .toList();
    }

    static List<Finding> sarif(String report) {
        Value.Mapping run = (Value.Mapping) ValueJson.readMapping(report)
                .sequence("runs")
                .orElseThrow()
                .values()
                .get(0);
        return run.sequence("results").orElseThrow().values().stream()
                .map(result -> result((Value.Mapping) result))
                .toList();
    }

    static List<Finding> github(String report) {
        return COMMAND.matcher(report)
                .results()
                .map(line -> new Finding(
                        line.group(5),
                        line.group(1),
                        unescaped(line.group(2)),
                        number(line, 3),
                        number(line, 4),
                        withoutHint(unescaped(line.group(6)))))
                .toList();
    }

    static List<Finding> junit(String report) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(report)));
            String failures = content(document, "failure");
            return text(failures + content(document, "system-out"));
        } catch (Exception e) {
            throw new AssertionError(report, e);
        }
    }

    private static String content(Document document, String element) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < document.getElementsByTagName(element).getLength(); i++) {
            content.append(document.getElementsByTagName(element).item(i).getTextContent())
                    .append('\n');
        }
        return content.toString();
    }

    private static Finding finding(Diagnostic diagnostic) {
        return new Finding(
                diagnostic.code().id(),
                diagnostic.severity().word(),
                diagnostic.path().orElseThrow(),
                diagnostic.span().map(SourceSpan::startLine).orElse(0),
                diagnostic.span().map(SourceSpan::startColumn).orElse(0),
                diagnostic.message());
    }

    private static Finding result(Value.Mapping result) {
        Value.Mapping place = ((Value.Mapping)
                        result.sequence("locations").orElseThrow().values().get(0))
                .mapping("physicalLocation")
                .orElseThrow();
        Optional<Value.Mapping> region = place.mapping("region");
        return new Finding(
                result.text("ruleId").orElseThrow(),
                result.text("level").orElseThrow(),
                unescaped(place.mapping("artifactLocation")
                        .orElseThrow()
                        .text("uri")
                        .orElseThrow()),
                region.flatMap(span -> span.decimal("startLine"))
                        .map(Number::intValue)
                        .orElse(0),
                region.flatMap(span -> span.decimal("startColumn"))
                        .map(Number::intValue)
                        .orElse(0),
                withoutHint(result.mapping("message").orElseThrow().text("text").orElseThrow()));
    }

    private static String withoutHint(String message) {
        int hint = message.indexOf(HINT);
        return hint < 0 ? message : message.substring(0, hint);
    }

    private static int number(MatchResult line, int group) {
        return line.group(group) == null ? 0 : Integer.parseInt(line.group(group));
    }

    /** Both escape with a percent sign and two hexadecimal digits. */
    private static String unescaped(String text) {
        return Pattern.compile("%([0-9A-F]{2})")
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
