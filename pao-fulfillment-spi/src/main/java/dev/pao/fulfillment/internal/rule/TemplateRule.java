package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.internal.template.TemplateProblem;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.model.CatalogItem;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import java.util.List;
import java.util.Map;

/** A rule that tells one kind of what is wrong with the texts of an item's template. */
abstract class TemplateRule implements ItemRule {

    private final TemplateReader reader;

    TemplateRule(TemplateReader reader) {
        this.reader = reader;
    }

    @Override
    public final void check(CatalogItem item, Findings findings) {
        for (Map.Entry<JsonPointer, List<TemplateProblem>> text :
                reader.problems(item).entrySet()) {
            for (TemplateProblem problem : text.getValue()) {
                if (tells(problem, item, findings)) {
                    findings.reportWithin(
                            text.getKey(), problem.offset(), problem.length(), problem.message(), problem.hint());
                }
            }
        }
    }

    /** Whether it is up to this rule to report a problem. */
    abstract boolean tells(TemplateProblem problem, CatalogItem item, Findings findings);
}
