package dev.pao.fuzz;

import dev.pao.fulfillment.FulfillmentRules;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.value.ValueJson;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.DiagnosticJson;
import dev.pao.parser.DiagnosticText;
import dev.pao.parser.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must be true of every file, whatever is in it. */
final class Verdict {

    static final String PATH = "catalog/databases/mysql-database.yaml";

    /** The keys of a ticket system, as the fuzzed items know it. */
    static final TemplateKeys JIRA = new TemplateKeys(
            "jira",
            Set.of("project", "issue_type", "summary"),
            Set.of("description", "priority", "assignee", "labels", "components", "due_date", "custom_fields"));

    private static final CatalogParser PARSER = CatalogParser.builder()
            .itemRules(FulfillmentRules.of(List.of(JIRA)))
            .build();

    private Verdict() {}

    /** The parser that all is fed to. */
    static CatalogParser parser() {
        return PARSER;
    }

    /** Reads a file within a cost, and holds what is found against the promises. */
    static Parsed<CatalogItem> of(byte[] content, long milliseconds, long megabytes) {
        Parsed<CatalogItem> parsed = Cost.bounded(milliseconds, megabytes, () -> PARSER.parse(PATH, content));
        checkFindings(parsed, content);
        parsed.value().ifPresent(Verdict::checkItem);
        return parsed;
    }

    static Parsed<CatalogItem> of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), 1_000, 256);
    }

    private static void checkFindings(Parsed<CatalogItem> parsed, byte[] content) {
        List<Diagnostic> findings = parsed.diagnostics();
        boolean failed = findings.stream().anyMatch(Diagnostic::isError);
        require(parsed.value().isPresent() != failed, "a file has a value or an error");
        String source = new String(content, StandardCharsets.UTF_8);
        SourceLines lines = new SourceLines(source);
        SourceSpan last = SourceSpan.at(1, 1);
        for (Diagnostic finding : findings.subList(0, Math.min(200, findings.size()))) {
            require(!finding.message().isBlank(), "a finding has a message");
            finding.span().ifPresent(span -> require(lines.hold(span), span + " lies in the file"));
            SourceSpan here = finding.span().orElse(last);
            require(!isBefore(here, last), "findings come in order of position");
            last = here;
            DiagnosticText.plain().render(finding, Optional.of(source));
            DiagnosticText.coloured().render(finding, Optional.of(source));
        }
        ValueJson.read(DiagnosticJson.render(findings));
    }

    /** What is stored is the same item again, and has nothing wrong that its file had not. */
    private static void checkItem(CatalogItem item) {
        String json = ValueJson.write(item.document());
        require(ValueJson.read(json).equals(item.document()), "an item survives its JSON");
        require(PARSER.check(item).stream().noneMatch(Diagnostic::isError), "an item without its file is sound, too");
    }

    private static boolean isBefore(SourceSpan span, SourceSpan other) {
        return span.startLine() < other.startLine()
                || (span.startLine() == other.startLine() && span.startColumn() < other.startColumn());
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("broken promise: " + promise);
        }
    }
}
