package dev.pao.store;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The outbox of {@link InMemoryCatalogStore}: for each channel, what it is still to be told. */
final class InMemoryOutbox implements Outbox {

    private final Object lock;
    private final Map<String, NavigableMap<Long, Pending>> channels = new HashMap<>();
    private final Map<String, Integer> givenUp = new HashMap<>();
    private long lastId;

    InMemoryOutbox(Object lock) {
        this.lock = lock;
    }

    void write(CatalogEvent event, Instant at) {
        synchronized (lock) {
            OutboxEntry entry = new OutboxEntry(++lastId, event, at, 0);
            channels.values().forEach(pending -> pending.put(entry.id(), new Pending(entry, Instant.MIN)));
        }
    }

    @Override
    public void register(String channel) {
        synchronized (lock) {
            channels.computeIfAbsent(channel, name -> new TreeMap<>());
        }
    }

    @Override
    public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
        synchronized (lock) {
            NavigableMap<Long, Pending> pending = pending(channel);
            List<OutboxEntry> claimed = new ArrayList<>();
            for (Pending candidate : List.copyOf(pending.values())) {
                if (claimed.size() < limit && !candidate.notBefore.isAfter(now)) {
                    claimed.add(candidate.entry);
                    pending.put(candidate.entry.id(), new Pending(candidate.entry, now.plus(lease)));
                }
            }
            return List.copyOf(claimed);
        }
    }

    @Override
    public void told(String channel, long id) {
        synchronized (lock) {
            pending(channel).remove(id);
        }
    }

    @Override
    public void putOff(String channel, long id, Instant until, String reason) {
        synchronized (lock) {
            pending(channel).computeIfPresent(id, (key, pending) -> {
                OutboxEntry entry = pending.entry;
                return new Pending(new OutboxEntry(id, entry.event(), entry.writtenAt(), entry.attempts() + 1), until);
            });
        }
    }

    @Override
    public void giveUp(String channel, long id, String reason) {
        synchronized (lock) {
            if (pending(channel).remove(id) != null) {
                givenUp.merge(channel, 1, Integer::sum);
            }
        }
    }

    @Override
    public int waiting(String channel) {
        synchronized (lock) {
            return pending(channel).size();
        }
    }

    @Override
    public int givenUp(String channel) {
        synchronized (lock) {
            return givenUp.getOrDefault(channel, 0);
        }
    }

    private NavigableMap<Long, Pending> pending(String channel) {
        NavigableMap<Long, Pending> pending = channels.get(channel);
        if (pending == null) {
            throw new IllegalArgumentException("a channel is registered before it is used, found `" + channel + "`");
        }
        return pending;
    }

    private record Pending(OutboxEntry entry, Instant notBefore) {}
}
