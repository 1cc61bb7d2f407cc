package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.internal.Names;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.NearestName;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import java.util.Map;
import java.util.TreeSet;

/** PAO3002: a provider serves the item's system. */
public final class SystemUnknown implements ItemRule {

    private final Map<String, TemplateKeys> systems;

    /** The rule for the systems that are served, by name. */
    public SystemUnknown(Map<String, TemplateKeys> systems) {
        this.systems = Map.copyOf(systems);
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.SYSTEM_UNKNOWN;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        String system = item.fulfillment().manual().system();
        if (system.isBlank() || systems.containsKey(system)) {
            return;
        }
        String served = Names.anyOf(new TreeSet<>(systems.keySet()));
        String hint = NearestName.hint(system, systems.keySet());
        findings.report(
                Places.SYSTEM,
                "system `" + system + "` is served by no provider, expected " + served,
                hint.isEmpty() ? "use " + served : hint);
    }
}
