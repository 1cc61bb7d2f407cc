package dev.pao.fulfillment.internal.rule;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;

/** PAO3003: says that the system and its template keys were not checked, where no provider is known. */
public final class SystemNotChecked implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.SYSTEM_NOT_CHECKED;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        String system = item.fulfillment().manual().system();
        if (system.isBlank()) {
            return;
        }
        findings.report(
                Places.SYSTEM,
                "system `" + system
                        + "` is not checked, because no provider is known here, expected one that serves it",
                StandardCode.SYSTEM_NOT_CHECKED.mend());
    }
}
