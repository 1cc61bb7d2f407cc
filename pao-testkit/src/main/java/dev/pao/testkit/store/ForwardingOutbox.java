package dev.pao.testkit.store;

import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.event.GivenUpEvent;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    public void forget(String channel) {
        outbox.forget(channel);
    }

    @Override
    public List<ChannelBacklog> backlog() {
        return outbox.backlog();
    }

    @Override
    public Map<String, Integer> due(Instant now) {
        return outbox.due(now);
    }

    @Override
    public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
        return outbox.claim(channel, limit, now, lease);
    }

    @Override
    public void told(String channel, List<Long> ids) {
        outbox.told(channel, ids);
    }

    @Override
    public void putOff(String channel, List<Long> ids, Instant until, String reason) {
        outbox.putOff(channel, ids, until, reason);
    }

    @Override
    public void giveUp(String channel, List<Long> ids, String reason, Instant now) {
        outbox.giveUp(channel, ids, reason, now);
    }

    @Override
    public List<GivenUpEvent> givenUpEvents(String channel, int limit) {
        return outbox.givenUpEvents(channel, limit);
    }

    @Override
    public int retry(String channel) {
        return outbox.retry(channel);
    }

    @Override
    public int dismiss(String channel) {
        return outbox.dismiss(channel);
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
