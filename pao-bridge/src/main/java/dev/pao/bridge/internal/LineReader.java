package dev.pao.bridge.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream, of which none takes more memory than it may. Not thread-safe. */
public final class LineReader {

    private final InputStream in;
    private final int mostBytes;

    /** Reads lines of at most so many bytes, without their ends. */
    public LineReader(InputStream in, int mostBytes) {
        this.in = new BufferedInputStream(in);
        this.mostBytes = mostBytes;
    }

    /** The next line; empty at the end. What follows the last line end is a line, too. */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long length = 0;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            length++;
            if (length <= mostBytes) {
                kept.write(read);
            }
            read = in.read();
        }
        return Optional.of(new Line(kept.toString(StandardCharsets.UTF_8), length > mostBytes));
    }

    /**
     * A line.
     *
     * @param text what it says, or how it begins
     * @param isTooLong whether it goes on
     */
    public record Line(String text, boolean isTooLong) {}
}
