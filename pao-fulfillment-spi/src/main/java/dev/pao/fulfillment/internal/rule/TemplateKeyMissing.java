package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.internal.Names;
import dev.pao.model.CatalogItem;
import dev.pao.model.ManualFulfillment;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Map;

/** PAO3004: a template has the keys that its system requires. One that is there but mistyped is told as PAO3005. */
public final class TemplateKeyMissing implements ItemRule {

    private final Map<String, TemplateKeys> systems;

    /** The rule for the systems that are served, by name. */
    public TemplateKeyMissing(Map<String, TemplateKeys> systems) {
        this.systems = Map.copyOf(systems);
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEMPLATE_KEY_MISSING;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        ManualFulfillment manual = item.fulfillment().manual();
        TemplateKeys keys = systems.get(manual.system());
        if (keys == null) {
            return;
        }
        boolean hasAll = manual.template().entries().keySet().containsAll(keys.required());
        if (!hasAll && !findings.isIncomplete(Places.TEMPLATE)) {
            reportMissing(keys, manual.template(), findings);
        }
        for (String key : keys.required()) {
            Value value = manual.template().entries().get(key);
            if (value != null && isBlank(value)) {
                findings.report(
                        Places.TEMPLATE.child(key),
                        "template key `" + key + "` is blank, expected a text, which system `" + keys.system()
                                + "` requires",
                        "write a text for `" + key + "`");
            }
        }
    }

    private static void reportMissing(TemplateKeys keys, Value.Mapping template, Findings findings) {
        WrittenKeys written = new WrittenKeys(template.entries().keySet(), keys);
        List<String> missing = keys.required().stream()
                .filter(key -> template.get(key).isEmpty())
                .filter(key -> !findings.isDamaged(Places.TEMPLATE.child(key)))
                .filter(key -> !written.isMeant(key))
                .toList();
        if (!missing.isEmpty()) {
            findings.reportKey(
                    Places.TEMPLATE,
                    "the template has no " + Names.anyOf(missing) + ", expected every key that system `" + keys.system()
                            + "` requires",
                    "add " + Names.allOf(missing));
        }
    }

    private static boolean isBlank(Value value) {
        return value instanceof Value.Nothing
                || (value instanceof Value.Text text && text.text().isBlank());
    }
}
