package dev.pao.cli.validate;

import dev.pao.cli.console.ExitCode;
import dev.pao.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of checking files.
 *
 * @param files the files, in the order in which they were found
 * @param named whether all of them were named, none found in a folder
 * @param strict whether a warning is enough to fail
 */
public record Verdict(List<CheckedFile> files, boolean named, boolean strict) {

    /** Copies the list. */
    public Verdict {
        files = List.copyOf(files);
    }

    /** How many errors there are. */
    public long errors() {
        return files.stream().mapToLong(CheckedFile::errors).sum();
    }

    /** How many warnings there are. */
    public long warnings() {
        return files.stream().mapToLong(CheckedFile::warnings).sum();
    }

    /** Whether a file may be served. */
    public boolean isGood(CheckedFile file) {
        return file.errors() == 0 && !(strict && file.warnings() > 0);
    }

    /** Everything that was found, file by file. */
    public List<Diagnostic> diagnostics() {
        return files.stream().flatMap(file -> file.diagnostics().stream()).toList();
    }

    /** How the command ends. */
    public ExitCode exitCode() {
        return files.stream().allMatch(this::isGood) ? ExitCode.GOOD : ExitCode.FINDINGS;
    }

    /** Such as {@code 1000 files, 0 errors, 2 warnings}. */
    public String summary() {
        return count(files.size(), "file") + ", " + count(errors(), "error") + ", " + count(warnings(), "warning");
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
