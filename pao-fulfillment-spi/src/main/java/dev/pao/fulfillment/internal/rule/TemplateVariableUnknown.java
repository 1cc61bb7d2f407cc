package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.internal.template.TemplateProblem;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;

/**
 * PAO3007: every variable of a template exists. Where an earlier phase could not read a field's name, a name that is not
 * there may be that one, and only what is below known names is judged.
 */
public final class TemplateVariableUnknown extends TemplateRule {

    /** The rule, with the reader that it shares with the others. */
    public TemplateVariableUnknown(TemplateReader reader) {
        super(reader);
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEMPLATE_VARIABLE_UNKNOWN;
    }

    @Override
    boolean tells(TemplateProblem problem, CatalogItem item, Findings findings) {
        return problem.kind() == TemplateProblem.Kind.ATTRIBUTE
                || (problem.kind() == TemplateProblem.Kind.VARIABLE && !mayLackAField(item, findings));
    }

    /** Another mistake in a field leaves its name, so that what a template says can still be judged. */
    private static boolean mayLackAField(CatalogItem item, Findings findings) {
        int fields = item.presentation().fields().size();
        for (int i = 0; i < fields; i++) {
            if (findings.isDamaged(Places.FIELDS.child(i).child("name"))) {
                return true;
            }
        }
        return findings.isIncomplete(Places.FIELDS);
    }
}
