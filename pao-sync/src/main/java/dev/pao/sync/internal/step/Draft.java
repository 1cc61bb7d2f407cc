package dev.pao.sync.internal.step;

import dev.pao.store.CommitId;
import dev.pao.store.ItemChange;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import java.util.List;
import java.util.Optional;

/**
 * All that a sync would publish.
 *
 * @param overview what people are told of it
 * @param changes what becomes of items
 * @param rejected the files that are not served as they stand
 * @param events what is to be told, but for that syncs work again
 */
public record Draft(
        Overview overview, List<ItemChange> changes, List<RejectedFile> rejected, List<CatalogEvent> events) {

    /** Copies the lists. */
    public Draft {
        changes = List.copyOf(changes);
        rejected = List.copyOf(rejected);
        events = List.copyOf(events);
    }

    /** The commit that would be served. */
    public CommitId head() {
        return overview.head();
    }

    /** How many items would change. */
    public SyncCounts counts() {
        return overview.counts();
    }

    /** What would become of each file. */
    public List<ProcessedFile> files() {
        return overview.files();
    }

    /** Why it is not published. */
    public Optional<String> refusal() {
        return overview.refusal();
    }
}
