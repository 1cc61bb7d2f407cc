package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.NamingRule;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import java.util.List;

/** A tag keeps the naming rule. */
final class TagSyntax implements ItemRule {

    private static final NameRule TAG =
            new NameRule(NamingRule.TAG, "lower-case letters, digits, `.`, `_` and `-`", '-');

    @Override
    public DiagnosticCode code() {
        return StandardCode.TAG_SYNTAX;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        List<String> tags = item.tags();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (!NamingRule.TAG.accepts(tag)) {
                findings.report(Places.TAGS.child(i), TAG.message("the tag", tag), TAG.hint(tag, code().mend()));
            }
        }
    }
}
