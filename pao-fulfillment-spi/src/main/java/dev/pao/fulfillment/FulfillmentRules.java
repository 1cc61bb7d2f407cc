package dev.pao.fulfillment;

import dev.pao.fulfillment.internal.rule.SystemNotChecked;
import dev.pao.fulfillment.internal.rule.SystemUnknown;
import dev.pao.fulfillment.internal.rule.TemplateFeatureDenied;
import dev.pao.fulfillment.internal.rule.TemplateKeyMissing;
import dev.pao.fulfillment.internal.rule.TemplateKeyUnknown;
import dev.pao.fulfillment.internal.rule.TemplateSyntax;
import dev.pao.fulfillment.internal.rule.TemplateVariableUnknown;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.model.rule.ItemRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules for what an item says about its fulfillment, for the parser that validates it. */
public final class FulfillmentRules {

    private FulfillmentRules() {}

    /**
     * The rules where the given systems are served: whether the item's system is one of them, whether its template has
     * the system's keys, and whether every text of the template compiles, names known variables and uses allowed
     * features only.
     *
     * @param systems the keys of each system that a provider serves; where there are none, the system is not checked
     *     and a warning says so
     * @throws IllegalArgumentException if a system is given twice
     */
    public static List<ItemRule> of(Collection<TemplateKeys> systems) {
        List<ItemRule> rules = new ArrayList<>(keyRules(systems));
        TemplateReader reader = new TemplateReader();
        rules.add(new TemplateSyntax(reader));
        rules.add(new TemplateVariableUnknown(reader));
        rules.add(new TemplateFeatureDenied(reader));
        return List.copyOf(rules);
    }

    private static List<ItemRule> keyRules(Collection<TemplateKeys> systems) {
        if (systems.isEmpty()) {
            return List.of(new SystemNotChecked());
        }
        Map<String, TemplateKeys> byName = new LinkedHashMap<>();
        for (TemplateKeys keys : systems) {
            if (byName.put(keys.system(), keys) != null) {
                throw new IllegalArgumentException("a system is served once, found `" + keys.system() + "` twice");
            }
        }
        return List.of(new SystemUnknown(byName), new TemplateKeyMissing(byName), new TemplateKeyUnknown(byName));
    }
}
