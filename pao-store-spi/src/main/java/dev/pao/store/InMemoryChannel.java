package dev.pao.store;

import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.event.GivenUpEvent;
import dev.pao.store.event.OutboxEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What one channel of {@link InMemoryOutbox} is still to be told, and what it gave up. Not thread-safe. */
final class InMemoryChannel {

    private final NavigableMap<Long, Pending> waiting = new TreeMap<>();
    private final NavigableMap<Long, GivenUpEvent> givenUp = new TreeMap<>();

    void add(OutboxEntry entry) {
        waiting.put(entry.id(), new Pending(entry, Instant.MIN));
    }

    boolean isDue(Instant now) {
        return !waiting.isEmpty() && waiting.firstEntry().getValue().isDue(now);
    }

    List<OutboxEntry> claim(int limit, Instant now, Instant until) {
        List<OutboxEntry> claimed = waiting.values().stream()
                .takeWhile(pending -> pending.isDue(now))
                .limit(limit)
                .map(Pending::entry)
                .toList();
        claimed.forEach(entry -> waiting.put(entry.id(), new Pending(entry, until)));
        return claimed;
    }

    boolean told(Collection<Long> ids) {
        return waiting.keySet().removeAll(ids);
    }

    boolean putOff(Collection<Long> ids, Instant until) {
        ids.forEach(id -> waiting.computeIfPresent(id, (key, pending) -> pending.putOff(until)));
        return true;
    }

    /** Gives events up; says whether they are the first. */
    boolean giveUp(Collection<Long> ids, String reason) {
        boolean none = givenUp.isEmpty();
        for (long id : ids) {
            Pending pending = waiting.remove(id);
            if (pending != null) {
                givenUp.put(id, new GivenUpEvent(pending.entry(), reason));
            }
        }
        return none && !givenUp.isEmpty();
    }

    List<GivenUpEvent> givenUp(int limit) {
        return givenUp.values().stream().limit(limit).toList();
    }

    int retry() {
        List<GivenUpEvent> again = new ArrayList<>(givenUp.values());
        again.forEach(event -> add(event.entry().untried()));
        return dismiss();
    }

    int dismiss() {
        int dismissed = givenUp.size();
        givenUp.clear();
        return dismissed;
    }

    int waiting() {
        return waiting.size();
    }

    ChannelBacklog backlog(String name) {
        Optional<Instant> oldest = Optional.ofNullable(waiting.firstEntry())
                .map(first -> first.getValue().entry().writtenAt());
        return new ChannelBacklog(name, waiting.size(), oldest, givenUp.size());
    }

    private record Pending(OutboxEntry entry, Instant notBefore) {

        boolean isDue(Instant now) {
            return !notBefore.isAfter(now);
        }

        Pending putOff(Instant until) {
            OutboxEntry tried = new OutboxEntry(entry.id(), entry.event(), entry.writtenAt(), entry.attempts() + 1);
            return new Pending(tried, until);
        }
    }
}
