package dev.pao.parser.internal.render;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings of one file as SARIF results. */
public final class SarifResult {

    private static final String BASE = "%SRCROOT%";

    private final SarifRules rules;
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Results that belong to these rules. */
    public SarifResult(SarifRules rules) {
        this.rules = rules;
    }

    /** What paths are relative to: where it lies is for the reader to know. */
    public static Value bases() {
        return Value.Mapping.EMPTY.with(
                BASE, Value.Mapping.EMPTY.with("description", SarifRules.text("the folder that paths were given in")));
    }

    /** The result for a finding. */
    public Value of(Diagnostic diagnostic) {
        Value.Mapping result = Value.Mapping.EMPTY
                .with("ruleId", Value.of(diagnostic.code().id()))
                .with("ruleIndex", Value.of(rules.index(diagnostic.code())))
                .with("level", Value.of(diagnostic.severity().word()))
                .with("message", SarifRules.text(message(diagnostic)))
                .with("locations", new Value.Sequence(List.of(location(diagnostic))));
        if (!diagnostic.related().isEmpty()) {
            result = result.with(
                    "relatedLocations",
                    new Value.Sequence(diagnostic.related().stream()
                            .map(SarifResult::related)
                            .toList()));
        }
        result = result.with("partialFingerprints", fingerprints(diagnostic));
        Optional<String> hint = diagnostic.hint();
        return hint.isPresent()
                ? result.with("properties", Value.Mapping.EMPTY.with("hint", Value.of(hint.get())))
                : result;
    }

    /** Viewers show one text: the hint belongs to it. */
    private static String message(Diagnostic diagnostic) {
        return diagnostic.message()
                + diagnostic.hint().map(hint -> "\nhint: " + hint).orElse("");
    }

    private static Value location(Diagnostic diagnostic) {
        Value logical = Value.Mapping.EMPTY.with(
                "fullyQualifiedName", Value.of(diagnostic.pointer().text()));
        Value.Mapping location = Value.Mapping.EMPTY;
        if (diagnostic.path().isPresent()) {
            location =
                    location.with("physicalLocation", physical(diagnostic.path().get(), diagnostic.span()));
        }
        return location.with("logicalLocations", new Value.Sequence(List.of(logical)));
    }

    private static Value related(RelatedPlace place) {
        return Value.Mapping.EMPTY
                .with("physicalLocation", physical(place.path(), place.span()))
                .with("message", SarifRules.text(place.message()));
    }

    private static Value physical(String path, Optional<SourceSpan> span) {
        Value.Mapping artifact = Value.Mapping.EMPTY.with("uri", Value.of(PathUri.of(path)));
        if (!PathUri.isAbsolute(path)) {
            artifact = artifact.with("uriBaseId", Value.of(BASE));
        }
        Value.Mapping physical = Value.Mapping.EMPTY.with("artifactLocation", artifact);
        return span.map(stretch -> physical.with("region", region(stretch))).orElse(physical);
    }

    private static Value region(SourceSpan span) {
        return Value.Mapping.EMPTY
                .with("startLine", Value.of(span.startLine()))
                .with("startColumn", Value.of(span.startColumn()))
                .with("endLine", Value.of(span.endLine()))
                .with("endColumn", Value.of(span.endColumn()));
    }

    /** The same as long as the finding is: made of all but its line, and of how often the same was found before. */
    private Value fingerprints(Diagnostic diagnostic) {
        String finding = String.join(
                "\n",
                diagnostic.code().id(),
                diagnostic.path().orElse(""),
                diagnostic.pointer().text(),
                diagnostic.message());
        int repeat = repeats.merge(finding, 1, Integer::sum);
        return Value.Mapping.EMPTY.with("paoFinding/v1", Value.of(Fingerprint.of(finding + "\n" + repeat)));
    }
}
