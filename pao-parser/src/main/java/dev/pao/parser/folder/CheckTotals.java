package dev.pao.parser.folder;

import dev.pao.parser.CheckedFile;

/**
 * What a check came to.
 *
 * @param files how many files were checked
 * @param errors how many errors were found
 * @param warnings how many warnings were found
 */
public record CheckTotals(long files, long errors, long warnings) {

    static final CheckTotals NONE = new CheckTotals(0, 0, 0);

    CheckTotals plus(CheckedFile file) {
        return new CheckTotals(files + 1, errors + file.errors(), warnings + file.warnings());
    }

    /**
     * Whether all files pass.
     *
     * @param strict whether a warning is enough to fail
     */
    public boolean isGood(boolean strict) {
        return errors == 0 && !(strict && warnings > 0);
    }

    /** Such as {@code 1000 files, 0 errors, 2 warnings}. */
    @Override
    public String toString() {
        return count(files, "file") + ", " + count(errors, "error") + ", " + count(warnings, "warning");
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
