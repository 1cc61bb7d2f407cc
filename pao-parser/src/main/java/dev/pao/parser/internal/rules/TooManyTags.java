package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.ItemKey;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;

/** An item has so many tags as a page can show. */
final class TooManyTags implements ItemRule {

    private static final int MOST = ItemKey.TAGS.limit().orElseThrow();

    @Override
    public DiagnosticCode code() {
        return StandardCode.TOO_MANY_TAGS;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        int tags = item.tags().size();
        if (tags > MOST) {
            findings.report(Places.TAGS, "the item has " + tags + " tags, expected at most " + MOST, code().mend());
        }
    }
}
