package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.internal.report.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** A tag keeps the naming rule. */
final class TagSyntax implements ItemRule {

    private static final Pattern TAG = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final int MAX_LENGTH = 63;

    @Override
    public DiagnosticCode code() {
        return StandardCode.TAG_SYNTAX;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        List<String> tags = item.tags();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag.length() > MAX_LENGTH || !TAG.matcher(tag).matches()) {
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
