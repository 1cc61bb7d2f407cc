package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;

/** Whoever writes automation knows that it is not run yet. */
final class AutomationNotRun implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.AUTOMATION_NOT_RUN;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        if (item.fulfillment().automation().isPresent()) {
            findings.report(
                    Places.AUTOMATION,
                    "`automation` is kept and served but not run by this version, expected a person to do the work",
                    code().mend());
        }
    }
}
