package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import java.util.List;
import java.util.regex.Pattern;

/** A tag keeps the naming rule. */
final class TagSyntax implements ItemRule {

    private static final NameRule TAG =
            new NameRule(Pattern.compile("[a-z0-9][a-z0-9._-]*"), "lower-case letters, digits, `.`, `_` and `-`", '-');

    @Override
    public DiagnosticCode code() {
        return StandardCode.TAG_SYNTAX;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        List<String> tags = item.tags();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (!TAG.accepts(tag)) {
                findings.report(Places.TAGS.child(i), TAG.message("the tag", tag), TAG.hint(tag, code().mend()));
            }
        }
    }
}
