package dev.pao.parser.internal;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.value.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** One run of the rules across the catalog. Not thread-safe. */
final class CatalogCheck {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** What the rules find, without positions, by path, code and message. */
    List<Diagnostic> run(List<CatalogRule> rules, CatalogChange change) {
        for (CatalogRule rule : rules) {
            rule.check(
                    change,
                    (path, place, message, hint, related) ->
                            diagnostics.add(finding(rule.code(), path, place, message, related, hint)));
        }
        diagnostics.sort(Diagnostic.BY_POSITION);
        return List.copyOf(diagnostics);
    }

    private static Diagnostic finding(
            DiagnosticCode code,
            String path,
            JsonPointer place,
            String message,
            List<RelatedPlace> related,
            String hint) {
        Diagnostic finding = Diagnostic.of(code, place, message).withPath(path);
        finding = hint.isEmpty() ? finding : finding.withHint(hint);
        for (RelatedPlace other : related) {
            finding = finding.withRelated(other);
        }
        return finding;
    }
}
