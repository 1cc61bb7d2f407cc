package dev.pao.fulfillment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How it goes on with a request.
 *
 * @param problem what stands in its way, or why it failed, for people
 * @param failures how often in a row the ticket system was away or busy
 * @param dueAt when it is looked at next, and not before; empty if nothing is done by itself any more
 * @param attention that somebody has to look, if so
 */
public record Outlook(Optional<String> problem, int failures, Optional<Instant> dueAt, Optional<Attention> attention) {

    /** Nothing stands in its way, and nothing more is to be done. */
    public static final Outlook NOTHING_TO_DO = new Outlook(Optional.empty(), 0, Optional.empty(), Optional.empty());

    /** Refuses null and a negative number of failures. */
    public Outlook {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(attention, "attention");
        if (failures < 0) {
            throw new IllegalArgumentException("failures are counted from 0, found " + failures);
        }
    }

    /** Nothing stands in its way, and it is looked at next at a time. */
    public static Outlook due(Instant at) {
        return NOTHING_TO_DO.withDueAt(Optional.of(at));
    }

    /** That it is over, for a reason. */
    static Outlook over(String reason) {
        return new Outlook(Optional.of(reason), 0, Optional.empty(), Optional.empty());
    }

    Outlook withDueAt(Optional<Instant> newDueAt) {
        return new Outlook(problem, failures, newDueAt, attention);
    }

    Outlook withoutAttention() {
        return new Outlook(problem, failures, dueAt, Optional.empty());
    }

    Outlook putOff(String reason, Instant until) {
        return new Outlook(Optional.of(reason), failures + 1, Optional.of(until), attention);
    }

    /** The same kind of attention keeps the time since when it is needed. */
    Outlook needing(String reason, Attention newAttention) {
        Attention lasting = attention
                .filter(old -> old.reason() == newAttention.reason())
                .map(old -> new Attention(old.reason(), newAttention.advice(), old.since()))
                .orElse(newAttention);
        return new Outlook(Optional.of(reason), failures, Optional.empty(), Optional.of(lasting));
    }
}
