package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.internal.template.TemplateProblem;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import java.util.stream.IntStream;

/**
 * PAO3007: every variable of a template exists. Where an earlier phase found mistakes in the fields, a name that is not
 * there may be one of theirs, and only what is below known names is judged.
 */
public final class TemplateVariableUnknown implements ItemRule {

    private final TemplateReader reader;

    /** The rule, with the reader that it shares with the others. */
    public TemplateVariableUnknown(TemplateReader reader) {
        this.reader = reader;
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEMPLATE_VARIABLE_UNKNOWN;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        boolean fieldsMayBeMissing = isANameDamaged(item, findings);
        TemplateTexts.forEach(
                item,
                (place, text) -> reader.problems(text, item).stream()
                        .filter(problem -> problem.kind() == TemplateProblem.Kind.ATTRIBUTE
                                || (problem.kind() == TemplateProblem.Kind.VARIABLE && !fieldsMayBeMissing))
                        .forEach(problem -> findings.reportWithin(
                                place, problem.offset(), problem.length(), problem.message(), problem.hint())));
    }

    /** Another mistake in a field leaves its name, so that what a template says can still be judged. */
    private static boolean isANameDamaged(CatalogItem item, Findings findings) {
        int fields = Math.max(1, item.presentation().fields().size());
        return IntStream.range(0, fields)
                .anyMatch(field -> findings.isDamaged(Places.FIELDS.child(field).child("name")));
    }
}
