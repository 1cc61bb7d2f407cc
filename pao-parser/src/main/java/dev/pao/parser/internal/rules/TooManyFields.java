package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.ItemKey;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;

/** A form has so many fields as a person can fill in. */
final class TooManyFields implements ItemRule {

    private static final int MOST = ItemKey.FIELDS.limit().orElseThrow();

    @Override
    public DiagnosticCode code() {
        return StandardCode.TOO_MANY_FIELDS;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        int fields = item.presentation().fields().size();
        if (fields > MOST) {
            findings.report(
                    Places.FIELDS, "the item has " + fields + " fields, expected at most " + MOST, code().mend());
        }
    }
}
