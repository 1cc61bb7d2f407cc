package dev.pao.parser;

import java.util.function.Consumer;

/**
 * Tells what was found in files, file by file, so that no report has to fit into memory. A report is written by one
 * thread at a time; whoever gave it a writer flushes and closes that.
 */
public interface DiagnosticReport extends Consumer<CheckedFile> {

    /**
     * Tells what was found in one more file.
     *
     * @throws java.io.UncheckedIOException if it can't be written
     */
    @Override
    void accept(CheckedFile file);

    /**
     * Writes what comes after the last file; called once, also where there was no file.
     *
     * @throws java.io.UncheckedIOException if it can't be written
     */
    void end();
}
