package dev.pao.store.jdbc.internal;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.history.Authorship;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.override.HeldContent;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * A publication as it comes back from a database, so that what is published needs not be read again: moments to the
 * microsecond, texts without what a column can't hold, names with the moment of their first publication.
 */
final class StorablePublication {

    /** Below what any database takes as parameters of one statement. */
    private static final int NAMES_AT_ONCE = 1_000;

    private final Handle handle;
    private final CatalogSnapshot before;

    StorablePublication(Handle handle, CatalogSnapshot before) {
        this.handle = handle;
        this.before = before;
    }

    Publication of(Publication asked) {
        return Publication.expecting(
                        asked.expected(),
                        origin(asked.revision().origin()),
                        cause(asked.revision().cause()),
                        Moments.stored(asked.at()))
                .changes(changes(asked.changes()))
                .rejected(asked.rejected().stream()
                        .map(StorablePublication::rejected)
                        .toList())
                .overrides(overrides(asked.overrides()))
                .syncs(asked.syncs())
                .events(asked.events())
                .build();
    }

    private List<ItemChange> changes(List<ItemChange> asked) {
        Map<String, Instant> firstMoments = firstMoments(asked);
        return asked.stream()
                .map(change -> change instanceof ItemChange.Put put
                        ? new ItemChange.Put(item(put.item(), firstMoments))
                        : change)
                .toList();
    }

    /** The moments of names that are not served and may have been. */
    private Map<String, Instant> firstMoments(List<ItemChange> changes) {
        Map<String, Instant> moments = new HashMap<>();
        if (before.revision() == 0) {
            return moments;
        }
        List<String> names = changes.stream()
                .filter(ItemChange.Put.class::isInstance)
                .map(ItemChange::name)
                .filter(name -> before.item(name).isEmpty())
                .toList();
        for (int from = 0; from < names.size(); from += NAMES_AT_ONCE) {
            List<String> some = names.subList(from, Math.min(from + NAMES_AT_ONCE, names.size()));
            moments.putAll(ItemTable.firstMoments(handle, some));
        }
        return moments;
    }

    private static PublishedItem item(PublishedItem item, Map<String, Instant> firstMoments) {
        return new PublishedItem(
                item.item(),
                Texts.storable(item.path()),
                item.hash(),
                item.commit(),
                firstMoments.getOrDefault(item.name(), Moments.stored(item.createdAt())),
                Moments.stored(item.updatedAt()),
                Moments.stored(item.validatedAt()));
    }

    private static RejectedFile rejected(RejectedFile file) {
        return new RejectedFile(
                Texts.storable(file.path()),
                file.hash(),
                file.commit(),
                Moments.stored(file.since()),
                file.diagnostics());
    }

    private static CommitOrigin origin(CommitOrigin origin) {
        return new CommitOrigin(
                origin.commit(),
                origin.authorship()
                        .map(known -> new Authorship(
                                known.author(), known.email(), Moments.stored(known.at()), known.subject())));
    }

    private static PublicationCause cause(PublicationCause cause) {
        if (cause instanceof PublicationCause.RolledBack rollback) {
            return new PublicationCause.RolledBack(decision(rollback.by()));
        } else if (cause instanceof PublicationCause.Unpinned unpin) {
            return new PublicationCause.Unpinned(decision(unpin.by()));
        } else if (cause instanceof PublicationCause.Held hold) {
            return new PublicationCause.Held(Texts.storable(hold.name()), decision(hold.by()));
        } else if (cause instanceof PublicationCause.Released release) {
            return new PublicationCause.Released(Texts.storable(release.name()), decision(release.by()));
        }
        return cause;
    }

    private static Overrides overrides(Overrides overrides) {
        return new Overrides(
                overrides.pin().map(pin -> new CatalogPin(pin.commit(), decision(pin.decision()), pin.newestHead())),
                overrides.holds().stream().map(StorablePublication::hold).toList());
    }

    private static ItemHold hold(ItemHold hold) {
        return new ItemHold(
                Texts.storable(hold.item()),
                hold.version(),
                decision(hold.decision()),
                hold.heldBack().map(held -> new HeldContent(Texts.storable(held.path()), held.hash())));
    }

    /** An end that falls together with the beginning when both are cut moves on by as little as is kept. */
    private static Decision decision(Decision decision) {
        Instant at = Moments.stored(decision.at());
        return new Decision(
                decision.actor(),
                decision.reason(),
                at,
                decision.until().map(Moments::stored).map(until -> until.isAfter(at) ? until : at.plusNanos(1_000)));
    }
}
