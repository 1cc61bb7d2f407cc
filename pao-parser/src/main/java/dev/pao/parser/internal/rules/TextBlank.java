package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Blank;
import dev.pao.parser.internal.report.Wording;

/** A text that people need says something. */
final class TextBlank implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEXT_BLANK;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        check(item.description(), Places.DESCRIPTION, findings);
        check(item.owner(), Places.OWNER, findings);
        check(item.fulfillment().manual().system(), Places.SYSTEM, findings);
    }

    private static void check(String text, JsonPointer place, Findings findings) {
        if (Blank.isBlank(text)) {
            String key = place.text().substring(place.text().lastIndexOf('/') + 1);
            findings.report(place, Wording.quote(key) + " is blank, expected a text", StandardCode.TEXT_BLANK.mend());
        }
    }
}
