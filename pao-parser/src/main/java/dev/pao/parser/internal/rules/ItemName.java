package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import java.util.regex.Pattern;

/** The item has a name that fits into a URL, a host name and a branch. */
final class ItemName implements ItemRule {

    private static final NameRule NAME = new NameRule(
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
            "lower-case letters, digits and single hyphens, starting with a letter",
            '-');

    @Override
    public DiagnosticCode code() {
        return StandardCode.ITEM_NAME;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        String name = item.name();
        if (!isName(name)) {
            findings.report(Places.NAME, NAME.message("the item's name", name), NAME.hint(name, code().mend()));
        }
    }

    static boolean isName(String name) {
        return NAME.accepts(name);
    }
}
