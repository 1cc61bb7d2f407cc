package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.internal.Names;
import dev.pao.model.CatalogItem;
import dev.pao.model.ManualFulfillment;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import java.util.Map;

/** PAO3005: a template has only keys that its system knows. */
public final class TemplateKeyUnknown implements ItemRule {

    private final Map<String, TemplateKeys> systems;

    /** The rule for the systems that are served, by name. */
    public TemplateKeyUnknown(Map<String, TemplateKeys> systems) {
        this.systems = Map.copyOf(systems);
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEMPLATE_KEY_UNKNOWN;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        ManualFulfillment manual = item.fulfillment().manual();
        TemplateKeys keys = systems.get(manual.system());
        if (keys == null) {
            return;
        }
        WrittenKeys written = new WrittenKeys(manual.template().entries().keySet(), keys);
        for (String key : written.unknown()) {
            findings.reportKey(
                    Places.TEMPLATE.child(key),
                    "the template has the key " + Names.quote(key) + ", expected one that system `" + keys.system()
                            + "` knows",
                    written.meaning(key)
                            .map(known -> "did you mean `" + known + "`?")
                            .orElseGet(() -> "remove it, or use " + Names.anyOf(written.known())));
        }
    }
}
