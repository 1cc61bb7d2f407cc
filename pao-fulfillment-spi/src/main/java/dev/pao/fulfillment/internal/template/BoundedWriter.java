package dev.pao.fulfillment.internal.template;

import java.io.IOException;
import java.io.Writer;

/** Collects what a template prints, and refuses more than the limit of a text or of its ticket. */
final class BoundedWriter extends Writer {

    static final int MAX_LENGTH = 65_536;

    private final TicketBudget budget;
    private final StringBuilder text = new StringBuilder();

    BoundedWriter(TicketBudget budget) {
        this.budget = budget;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        take(length);
        text.append(buffer, offset, length);
    }

    /** The writer's own would copy the characters into a buffer that it makes for each text. */
    @Override
    public void write(String string, int offset, int length) throws IOException {
        take(length);
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    private void take(int length) throws IOException {
        if (text.length() + (long) length > MAX_LENGTH) {
            throw new IOException("the text has more than " + MAX_LENGTH + " characters");
        }
        if (!budget.print(length)) {
            throw new IOException("the texts of the ticket are too long together");
        }
    }
}
