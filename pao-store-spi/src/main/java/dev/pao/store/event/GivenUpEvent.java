package dev.pao.store.event;

import java.util.Objects;

/**
 * An event that a channel could not be told.
 *
 * @param entry the event, with the attempts before the last one
 * @param reason what the channel met last
 */
public record GivenUpEvent(OutboxEntry entry, String reason) {

    /** Refuses null. */
    public GivenUpEvent {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(reason, "reason");
    }
}
