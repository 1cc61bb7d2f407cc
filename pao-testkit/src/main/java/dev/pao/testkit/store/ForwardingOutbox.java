package dev.pao.testkit.store;

import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An outbox that passes every call on to another one, of which a test changes or breaks one thing by overriding it.
 * Thread-safe as the other is.
 */
public class ForwardingOutbox implements Outbox {

    private final Outbox outbox;

    /** An outbox in front of another. */
    public ForwardingOutbox(Outbox outbox) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
    }

    @Override
    public void register(String channel) {
        outbox.register(channel);
    }

    @Override
    public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
        return outbox.claim(channel, limit, now, lease);
    }

    @Override
    public void told(String channel, long id) {
        outbox.told(channel, id);
    }

    @Override
    public void putOff(String channel, long id, Instant until, String reason) {
        outbox.putOff(channel, id, until, reason);
    }

    @Override
    public void giveUp(String channel, long id, String reason) {
        outbox.giveUp(channel, id, reason);
    }

    @Override
    public int waiting(String channel) {
        return outbox.waiting(channel);
    }

    @Override
    public int givenUp(String channel) {
        return outbox.givenUp(channel);
    }
}
