package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.NamingRule;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;

/** The item has a name that fits into a URL, a host name and a branch. */
final class ItemName implements ItemRule {

    private static final NameRule NAME =
            new NameRule(NamingRule.ITEM, "lower-case letters, digits and single hyphens, starting with a letter", '-');

    @Override
    public DiagnosticCode code() {
        return StandardCode.ITEM_NAME;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        String name = item.name();
        if (!NamingRule.ITEM.accepts(name)) {
            findings.report(Places.NAME, NAME.message("the item's name", name), NAME.hint(name, code().mend()));
        }
    }
}
