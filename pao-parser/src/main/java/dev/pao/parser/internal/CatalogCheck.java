package dev.pao.parser.internal;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogFindings;
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
            rule.check(change, new OfRule(rule.code()));
        }
        diagnostics.sort(Diagnostic.BY_POSITION);
        return List.copyOf(diagnostics);
    }

    /** Takes the findings of one rule. */
    private final class OfRule implements CatalogFindings {

        private final DiagnosticCode code;

        OfRule(DiagnosticCode code) {
            this.code = code;
        }

        @Override
        public void report(String path, JsonPointer place, String message, String hint, List<RelatedPlace> related) {
            Diagnostic finding = Diagnostic.of(code, place, message).withPath(path);
            finding = hint.isEmpty() ? finding : finding.withHint(hint);
            for (RelatedPlace other : related) {
                finding = finding.withRelated(other);
            }
            diagnostics.add(finding);
        }
    }
}
