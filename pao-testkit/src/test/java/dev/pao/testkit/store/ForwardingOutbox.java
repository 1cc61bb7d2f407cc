package dev.pao.testkit.store;

import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An outbox of which a test breaks one thing by overriding it. */
class ForwardingOutbox implements Outbox {

    final Outbox good;

    ForwardingOutbox(Outbox good) {
        this.good = good;
    }

    @Override
    public void register(String channel) {
        good.register(channel);
    }

    @Override
    public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
        return good.claim(channel, limit, now, lease);
    }

    @Override
    public void told(String channel, long id) {
        good.told(channel, id);
    }

    @Override
    public void putOff(String channel, long id, Instant until, String reason) {
        good.putOff(channel, id, until, reason);
    }

    @Override
    public void giveUp(String channel, long id, String reason) {
        good.giveUp(channel, id, reason);
    }

    @Override
    public int waiting(String channel) {
        return good.waiting(channel);
    }

    @Override
    public int givenUp(String channel) {
        return good.givenUp(channel);
    }
}
