package dev.pao.notify;

import dev.pao.store.event.CatalogEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What people are told of one event or, as a digest, of several, as plain text. Values from the catalog are in it as they are, but for line breaks,
 * control characters and characters that change the writing direction; a channel escapes what it must.
 *
 * @param key the same whenever the same thing is told again, so that a receiver can drop repetitions
 * @param at when it happened
 * @param lines the text; the first line is the title
 * @param events what it tells of, oldest first; for channels that tell programs
 */
public record Message(String key, Instant at, List<String> lines, List<CatalogEvent> events) {

    /** Copies the lists; refuses no line, and a line that is not one line of visible text. */
    public Message {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
        lines = List.copyOf(lines);
        events = List.copyOf(events);
        if (lines.isEmpty() || !lines.stream().allMatch(OneLine::holds)) {
            throw new IllegalArgumentException("a message has lines without line breaks and control characters, found "
                    + lines.stream().map(OneLine::of).toList());
        }
    }

    /** A message that tells of no event, such as one to try a channel with. */
    public Message(String key, Instant at, List<String> lines) {
        this(key, at, lines, List.of());
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
