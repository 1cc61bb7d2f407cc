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
 * PAO3007: every variable of a template exists. Where an earlier phase could not read a field's name, a name that is not
 * there may be that one, and only what is below known names is judged.
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
        boolean fieldsMayBeMissing = fieldsMayBeMissing(item, findings);
        TemplateTexts.forEach(
                item,
                (place, text) -> reader.problems(text, item).stream()
                        .filter(problem -> problem.kind() == TemplateProblem.Kind.ATTRIBUTE
                                || (problem.kind() == TemplateProblem.Kind.VARIABLE && !fieldsMayBeMissing))
                        .forEach(problem -> findings.reportWithin(
                                place, problem.offset(), problem.length(), problem.message(), problem.hint())));
    }

    /** Another mistake in a field leaves its name, so that what a template says can still be judged. */
    private static boolean fieldsMayBeMissing(CatalogItem item, Findings findings) {
        int fields = item.presentation().fields().size();
        return findings.isIncomplete(Places.FIELDS)
                || IntStream.range(0, fields)
                        .anyMatch(i -> findings.isDamaged(Places.FIELDS.child(i).child("name")));
    }
}
