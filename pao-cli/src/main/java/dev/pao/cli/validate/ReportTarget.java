package dev.pao.cli.validate;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.FileProblem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

    static ReportTarget of(Path file, Writer writer) {
        return new ReportTarget(writer, "`" + file + "`", false, "\u2713");
    }

    /** Opened before anything is checked, so that nobody waits for a report that can't be written. */
    static Writer open(Path file) {
        try {
            // Half a character pair, which a path can hold, becomes a question mark here and no failure.
            return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CommandFailure.failure(
                    "the report can't be written: " + FileProblem.of(e) + ": name another file with --output", e);
        }
    }

    /** Why nothing more can be written. A reader that has seen enough, such as {@code head}, is no news. */
    CommandFailure failure(Exception problem) {
        String reason = FileProblem.of(problem);
        // In the locales that call it otherwise, it is told.
        return reason.contains("Broken pipe")
                ? CommandFailure.silent()
                : CommandFailure.failure(name + " can't be written: " + reason, problem);
    }
}
