package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.TemplateKeys;
import dev.pao.model.CatalogItem;
import dev.pao.model.ManualFulfillment;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.Value;
import java.util.Map;
import java.util.Optional;

/** PAO3004: a template has the keys that its system requires. */
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
        for (String key : keys.required()) {
            Optional<Value> value = manual.template().get(key);
            if (value.isEmpty() && !findings.isDamaged(Places.TEMPLATE)) {
                findings.report(
                        Places.TEMPLATE,
                        "template lacks `" + key + "`, which system `" + keys.system() + "` requires",
                        "add `" + key + "`");
            } else if (value.isPresent() && isBlank(value.get())) {
                findings.report(
                        Places.TEMPLATE.child(key),
                        "template key `" + key + "` is empty, but system `" + keys.system() + "` requires it",
                        "write a text for `" + key + "`");
            }
        }
    }

    private static boolean isBlank(Value value) {
        return value instanceof Value.Nothing
                || (value instanceof Value.Text text && text.text().isBlank());
    }
}
