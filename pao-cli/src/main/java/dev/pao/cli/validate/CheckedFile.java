package dev.pao.cli.validate;

import dev.pao.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that was checked.
 *
 * @param file where it is
 * @param shown how people are shown it
 * @param diagnostics what was found in it, in order of position; their paths are as shown
 */
public record CheckedFile(Path file, String shown, List<Diagnostic> diagnostics) {

    /** Orders and copies the list. */
    public CheckedFile {
        diagnostics = diagnostics.stream().sorted(Diagnostic.BY_POSITION).toList();
    }

    /** How many errors were found in it. */
    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    /** How many warnings were found in it. */
    public long warnings() {
        return diagnostics.size() - errors();
    }
}
