package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.NamingRule;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.internal.report.Wording;
import java.util.List;

/** A tag keeps the naming rule. */
final class TagSyntax implements ItemRule {

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
                findings.report(
                        Places.TAGS.child(i),
                        "the item has the tag " + Wording.quote(tag)
                                + ", expected lower-case letters, digits, `.`, `_` and `-`, at most 63 in all",
                        Suggestion.name(tag, '-')
                                .map(better -> "write " + Wording.quote(better))
                                .orElse(code().mend()));
            }
        }
    }
}
