package dev.pao.parser.internal.rules;

import dev.pao.model.CatalogItem;
import dev.pao.model.NamingRule;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.internal.report.Wording;

/** A file is named after its item. Made for one file, because an item does not know where it is written. */
public final class FileNameDiffers implements ItemRule {

    /** A name with other characters is told as such. */
    private static final String FILE = "[A-Za-z0-9._-]+\\.ya?ml";

    private final String path;

    /** The rule for the file at a path. */
    public FileNameDiffers(String path) {
        this.path = path;
    }

    @Override
    public DiagnosticCode code() {
        return StandardCode.FILE_NAME_DIFFERS;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String expected = item.name() + ".yaml";
        if (!file.equals(expected) && NamingRule.ITEM.accepts(item.name()) && file.matches(FILE)) {
            findings.report(
                    Places.NAME,
                    "the file " + Wording.quote(file) + " holds the item " + Wording.quote(item.name())
                            + ", expected the file name " + Wording.quote(expected),
                    "rename the file to " + Wording.quote(expected) + ", or the item after the file");
        }
    }
}
