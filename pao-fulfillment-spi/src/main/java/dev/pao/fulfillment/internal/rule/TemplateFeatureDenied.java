package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.internal.template.TemplateProblem;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;

/** PAO3008: a template uses only what the allow list names. */
public final class TemplateFeatureDenied extends TemplateRule {

    /** The rule, with the reader that it shares with the others. */
    public TemplateFeatureDenied(TemplateReader reader) {
        super(reader);
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEMPLATE_FEATURE_DENIED;
    }

    @Override
    boolean tells(TemplateProblem problem, CatalogItem item, Findings findings) {
        return problem.kind() == TemplateProblem.Kind.FEATURE;
    }
}
