package dev.pao.store;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.event.GivenUpEvent;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The outbox of {@link InMemoryCatalogStore}: for each channel, what it is still to be told. */
final class InMemoryOutbox implements Outbox {

    private final Object lock;
    private final Map<String, InMemoryChannel> channels = new TreeMap<>();
    private long lastId;

    InMemoryOutbox(Object lock) {
        this.lock = lock;
    }

    void write(CatalogEvent event, Instant at) {
        synchronized (lock) {
            OutboxEntry entry = new OutboxEntry(++lastId, event, at, 0);
            channels.values().forEach(channel -> channel.add(entry));
        }
    }

    @Override
    public void register(String channel) {
        synchronized (lock) {
            channels.computeIfAbsent(channel, name -> new InMemoryChannel());
        }
    }

    @Override
    public void forget(String channel) {
        synchronized (lock) {
            channels.remove(channel);
        }
    }

    @Override
    public List<ChannelBacklog> backlog() {
        synchronized (lock) {
            return channels.entrySet().stream()
                    .map(channel -> channel.getValue().backlog(channel.getKey()))
                    .toList();
        }
    }

    @Override
    public Map<String, Integer> due(Instant now) {
        synchronized (lock) {
            Map<String, Integer> due = new TreeMap<>();
            channels.forEach((name, channel) -> {
                if (channel.isDue(now)) {
                    due.put(name, channel.waiting());
                }
            });
            return due;
        }
    }

    @Override
    public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
        return of(channel, known -> known.claim(limit, now, now.plus(lease)));
    }

    @Override
    public void told(String channel, List<Long> ids) {
        of(channel, known -> known.told(ids));
    }

    @Override
    public void putOff(String channel, List<Long> ids, Instant until, String reason) {
        of(channel, known -> known.putOff(ids, until));
    }

    @Override
    public void giveUp(String channel, List<Long> ids, String reason, Instant now) {
        synchronized (lock) {
            if (of(channel, known -> known.giveUp(ids, reason))) {
                write(new CatalogEvent.ChannelGaveUp(channel, reason, now), now);
            }
        }
    }

    @Override
    public List<GivenUpEvent> givenUpEvents(String channel, int limit) {
        return of(channel, known -> known.givenUp(limit));
    }

    @Override
    public int retry(String channel) {
        return of(channel, InMemoryChannel::retry);
    }

    @Override
    public int dismiss(String channel) {
        return of(channel, InMemoryChannel::dismiss);
    }

    @Override
    public int waiting(String channel) {
        return of(channel, InMemoryChannel::waiting);
    }

    @Override
    public int givenUp(String channel) {
        return of(channel, known -> known.givenUp(Integer.MAX_VALUE).size());
    }

    private <T> T of(String channel, Function<InMemoryChannel, T> work) {
        synchronized (lock) {
            InMemoryChannel known = channels.get(channel);
            if (known == null) {
                throw new IllegalArgumentException(
                        "a channel is registered before it is used, found `" + channel + "`");
            }
            return work.apply(known);
        }
    }
}
