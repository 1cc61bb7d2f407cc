package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.internal.template.TemplateProblem;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;

/** PAO3006: every text of a template compiles. */
public final class TemplateSyntax extends TemplateRule {

    /** The rule, with the reader that it shares with the others. */
    public TemplateSyntax(TemplateReader reader) {
        super(reader);
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEMPLATE_SYNTAX;
    }

    @Override
    boolean tells(TemplateProblem problem, CatalogItem item, Findings findings) {
        return problem.kind() == TemplateProblem.Kind.SYNTAX;
    }
}
