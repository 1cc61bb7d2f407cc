package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.ItemKey;
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
        check(ItemKey.DESCRIPTION, item.description(), findings);
        check(ItemKey.OWNER, item.owner(), findings);
        if (item.displayName().isPresent()) {
            check(ItemKey.DISPLAY_NAME, item.displayName().get(), findings);
        }
    }

    private static void check(ItemKey key, String text, Findings findings) {
        int most = key.limit().orElseThrow();
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            findings.report(
                    JsonPointer.of(key.word()),
                    Wording.quote(key.word()) + " has " + length + " characters, expected at most " + most,
                    StandardCode.TEXT_TOO_LONG.mend());
        }
    }
}
