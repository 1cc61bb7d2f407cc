package dev.pao.notify;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What people are told of one event, as plain text. Values from the catalog are in it as they are, but for line breaks,
 * control characters and characters that change the writing direction; a channel escapes what it must.
 *
 * @param key the same whenever the same thing is told again, so that a receiver can drop repetitions
 * @param at when it happened
 * @param lines the text; the first line is the title
 */
public record Message(String key, Instant at, List<String> lines) {

    /** Copies the lines; refuses none, and a line that is not one line of visible text. */
    public Message {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
        lines = List.copyOf(lines);
        if (lines.isEmpty() || !lines.stream().allMatch(OneLine::holds)) {
            throw new IllegalArgumentException("a message has lines without line breaks and control characters, found "
                    + lines.stream().map(OneLine::of).toList());
        }
    }

    /** The first line. */
    public String title() {
        return lines.get(0);
    }

    /** All lines, with a line feed between them. */
    public String text() {
        return String.join("\n", lines);
    }
}
