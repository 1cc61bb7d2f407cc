package dev.pao.notify;

import dev.pao.store.event.OutboxEntry;
import java.util.List;
import java.util.Optional;

/** Messages for events: one event as it is, many as a digest. */
final class EventWording {

    private final Optional<PortalLinks> portal;
    private final int named;

    /**
     * Words.
     *
     * @param named how many things of each kind a digest names
     */
    EventWording(Optional<PortalLinks> portal, int named) {
        this.portal = portal;
        this.named = named;
    }

    Message tell(OutboxEntry entry) {
        return new Message(
                key(entry), entry.writtenAt(), entry.event().match(new EventLines(portal)), List.of(entry.event()));
    }

    /** One message for several events, oldest first. */
    Message digest(List<OutboxEntry> entries) {
        Digest digest = new Digest(named);
        entries.forEach(entry -> digest.add(entry.event()));
        return new Message(
                DigestKey.of(entries.stream().map(EventWording::key).toList()),
                entries.get(entries.size() - 1).writtenAt(),
                digest.lines(portal),
                entries.stream().map(OutboxEntry::event).toList());
    }

    /**
     * What happened, and when it was written down. Without the moment, a receiver would drop what happens again: the same commit
     * can be served anew after a forced push, and numbers of syncs start anew with a new store.
     */
    private static String key(OutboxEntry entry) {
        return entry.event().key() + "/" + entry.writtenAt();
    }
}
