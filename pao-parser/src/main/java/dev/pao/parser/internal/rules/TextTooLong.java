package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;

/** The texts of the header fit where they are shown. */
final class TextTooLong implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.TEXT_TOO_LONG;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        check("description", item.description(), 1024, findings);
        check("owner", item.owner(), 255, findings);
        item.displayName().ifPresent(name -> check("display_name", name, 255, findings));
    }

    private static void check(String key, String text, int most, Findings findings) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            findings.report(
                    JsonPointer.of(key),
                    Wording.quote(key) + " has " + length + " characters, expected at most " + most,
                    StandardCode.TEXT_TOO_LONG.mend());
        }
    }
}
