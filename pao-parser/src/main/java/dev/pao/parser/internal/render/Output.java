package dev.pao.parser.internal.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Where a report is written.
 *
 * @param writer takes the text
 */
public record Output(Writer writer) {

    /** Writes a text as it stands. */
    public void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
