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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        TemplateReader reader = new TemplateReader();
        Stream<ItemRule> templates = Stream.of(
                new TemplateSyntax(reader), new TemplateVariableUnknown(reader), new TemplateFeatureDenied(reader));
        return Stream.concat(keyRules(systems), templates).toList();
    }

    private static Stream<ItemRule> keyRules(Collection<TemplateKeys> systems) {
        if (systems.isEmpty()) {
            return Stream.of(new SystemNotChecked());
        }
        Map<String, TemplateKeys> byName = systems.stream()
                .collect(Collectors.toUnmodifiableMap(
                        TemplateKeys::system, Function.identity(), FulfillmentRules::refuse));
        return Stream.of(new SystemUnknown(byName), new TemplateKeyMissing(byName), new TemplateKeyUnknown(byName));
    }

    private static TemplateKeys refuse(TemplateKeys first, TemplateKeys second) {
        throw new IllegalArgumentException("a system is served once, found `" + second.system() + "` twice");
    }
}
