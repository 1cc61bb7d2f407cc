package dev.pao.parser.internal;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.tree.TreeSpans;
import java.util.Optional;

/** Takes the findings of one rule: drops what is condemned already and gives the others their place in the text. */
final class RuleFindings implements Findings {

    private final DiagnosticCode code;
    private final Problems problems;
    private final Optional<TreeSpans> spans;

    RuleFindings(DiagnosticCode code, Problems problems, Optional<TreeSpans> spans) {
        this.code = code;
        this.problems = problems;
        this.spans = spans;
    }

    @Override
    public void report(JsonPointer place, String message) {
        report(place, message, "");
    }

    @Override
    public void report(JsonPointer place, String message, String hint) {
        add(place, message, hint, spans.flatMap(places -> places.span(place)));
    }

    @Override
    public void reportWithin(JsonPointer place, int offset, int length, String message, String hint) {
        add(place, message, hint, spans.flatMap(places -> places.within(place, offset, length)));
    }

    @Override
    public void reportKey(JsonPointer place, String message, String hint) {
        add(place, message, hint, spans.flatMap(places -> places.key(place)));
    }

    @Override
    public boolean isIncomplete(JsonPointer place) {
        return problems.damage().isIncomplete(place);
    }

    @Override
    public boolean isDamaged(JsonPointer place) {
        return problems.damage().touches(place);
    }

    private void add(JsonPointer place, String message, String hint, Optional<SourceSpan> span) {
        if (!problems.damage().covers(place)) {
            Diagnostic finding = Diagnostic.of(code, place, message);
            problems.add(hint.isEmpty() ? finding : finding.withHint(hint), span);
        }
    }
}
