package dev.pao.cli.validate;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.FileProblem;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a report goes.
 *
 * @param writer takes its text
 * @param name what it is called in a message
 * @param isColoured whether colour may be used
 * @param tick the mark before something that is good
 */
record ReportTarget(Writer writer, String name, boolean isColoured, String tick) {

    static ReportTarget of(Console console) {
        return new ReportTarget(console.writer(), "the standard output", console.isColoured(), console.tick());
    }

    static ReportTarget of(Path file) {
        try {
            return new ReportTarget(Files.newBufferedWriter(file), "`" + file + "`", false, "\u2713");
        } catch (IOException e) {
            throw CommandFailure.failure(
                    "the report can't be written: " + FileProblem.of(e) + ": name another file with --output", e);
        }
    }

    /** Why nothing more can be written. A reader that has seen enough, such as {@code head}, is no news. */
    CommandFailure failure(IOException problem) {
        String reason = String.valueOf(problem.getMessage());
        // In the locales that call it otherwise, it is told.
        return reason.contains("Broken pipe")
                ? CommandFailure.silent()
                : CommandFailure.failure(name + " can't be written: " + reason, problem);
    }
}
