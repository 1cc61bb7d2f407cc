package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.NamingRule;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.internal.report.Wording;

/** The item has a name that fits into a URL, a host name and a branch. */
final class ItemName implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.ITEM_NAME;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        String name = item.name();
        if (!NamingRule.ITEM.accepts(name)) {
            findings.report(
                    Places.NAME,
                    "the item's name is " + Wording.quote(name)
                            + ", expected lower-case letters, digits and single hyphens, at most 63 in all",
                    Suggestion.name(name, '-')
                            .map(better -> "write " + Wording.quote(better))
                            .orElse(code().mend()));
        }
    }
}
