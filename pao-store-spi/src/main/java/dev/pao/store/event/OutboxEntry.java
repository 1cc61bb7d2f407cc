package dev.pao.store.event;

import java.time.Instant;
import java.util.Objects;

/**
 * One event that one channel is to be told.
 *
 * @param id the event's number in the outbox: later events have higher ones
 * @param event what happened
 * @param writtenAt when it was written
 * @param attempts how often this channel tried before
 */
public record OutboxEntry(long id, CatalogEvent event, Instant writtenAt, int attempts) {

    /** Refuses null. */
    public OutboxEntry {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(writtenAt, "writtenAt");
    }

    /** The same, as if nobody had tried. */
    public OutboxEntry untried() {
        return new OutboxEntry(id, event, writtenAt, 0);
    }
}
