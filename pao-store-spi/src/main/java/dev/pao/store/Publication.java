package dev.pao.store;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.SyncRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that becomes visible at once when a commit is published.
 *
 * @param expected the commit that must be the served one, empty for none: the compare of compare-and-set
 * @param commit the commit that is served from now on
 * @param at when
 * @param changes what changes, at most one change for a name
 * @param rejected every file of the new commit that is not served as it stands, also those rejected before
 * @param syncs the sync records that this publication completes; each was opened before
 * @param events what to tell, in order
 */
public record Publication(
        Optional<CommitId> expected,
        CommitId commit,
        Instant at,
        List<ItemChange> changes,
        List<RejectedFile> rejected,
        List<SyncRecord> syncs,
        List<CatalogEvent> events) {

    /** Copies the lists and refuses two changes of one name. */
    public Publication {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(at, "at");
        changes = List.copyOf(changes);
        rejected = List.copyOf(rejected);
        syncs = List.copyOf(syncs);
        events = List.copyOf(events);
        if (changes.stream().map(ItemChange::name).distinct().count() != changes.size()) {
            throw new IllegalArgumentException("a publication changes a name once, found one twice");
        }
    }
}
