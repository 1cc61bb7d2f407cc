package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;

/** A tag is listed once. */
final class TagDuplicate implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.TAG_DUPLICATE;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        Repeats.report(item.tags(), Places.TAGS, "the item has the tag", findings);
    }
}
