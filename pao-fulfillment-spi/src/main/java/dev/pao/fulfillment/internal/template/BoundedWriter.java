package dev.pao.fulfillment.internal.template;

import java.io.IOException;
import java.io.Writer;

/** Collects what a template prints, and refuses more than the limit. */
final class BoundedWriter extends Writer {

    static final int MAX_LENGTH = 65_536;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + (long) length > MAX_LENGTH) {
            throw new IOException("the text has more than " + MAX_LENGTH + " characters");
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
