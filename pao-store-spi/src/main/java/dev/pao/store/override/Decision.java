package dev.pao.store.override;

import dev.pao.store.internal.OneLine;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided, for people who ask later. Texts are kept on one line, without control characters, and cut at 255
 * and 1,024 characters.
 *
 * @param actor who decided
 * @param reason why
 * @param at when
 * @param until when it ends by itself; empty for when somebody ends it
 */
public record Decision(String actor, String reason, Instant at, Optional<Instant> until) {

    /**
     * Cleans the texts.
     *
     * @throws IllegalArgumentException if nothing of a text remains, or the end does not lie after the beginning
     */
    public Decision {
        actor = required("actor", OneLine.of(actor, 255));
        reason = required("reason", OneLine.of(reason, 1_024));
        Objects.requireNonNull(at, "at");
        if (until.isPresent() && !until.get().isAfter(at)) {
            throw new IllegalArgumentException(
                    "a decision ends after it was made, found " + until.get() + " for one of " + at);
        }
    }

    /** A decision that lasts until somebody ends it. */
    public static Decision of(String actor, String reason, Instant at) {
        return new Decision(actor, reason, at, Optional.empty());
    }

    /** Whether it has ended by itself at a moment. */
    public boolean isOver(Instant now) {
        return until.isPresent() && !now.isBefore(until.get());
    }

    /** The decision in words: {@code since 2025-08-16T19:30:00Z by alice until 2025-08-17T08:00:00Z because 1.2.0 is broken}. */
    public String inWords() {
        String end = until.map(moment -> " until " + moment).orElse("");
        return "since " + at + " by " + actor + end + " because " + reason;
    }

    private static String required(String name, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a decision has a " + name + ", found none");
        }
        return text;
    }
}
