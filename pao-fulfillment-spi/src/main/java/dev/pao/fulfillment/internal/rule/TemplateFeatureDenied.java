package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.internal.template.TemplateProblem;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;

/** PAO3008: a template uses only what the allow list names. */
public final class TemplateFeatureDenied implements ItemRule {

    private final TemplateReader reader;

    /** The rule, with the reader that it shares with the others. */
    public TemplateFeatureDenied(TemplateReader reader) {
        this.reader = reader;
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEMPLATE_FEATURE_DENIED;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        TemplateTexts.forEach(
                item,
                (place, text) -> reader.problems(text, item).stream()
                        .filter(problem -> problem.kind() == TemplateProblem.Kind.FEATURE)
                        .forEach(problem -> findings.reportWithin(
                                place, problem.offset(), problem.length(), problem.message(), problem.hint())));
    }
}
