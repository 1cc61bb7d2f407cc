package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.ComparedCatalog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a sync would publish.
 *
 * @param overview what people are told of it
 * @param changes what becomes of items
 * @param rejected the files that are not served as they stand
 * @param overrides the holds that go on
 * @param refused the items that could be read in rejected files, by path
 * @param events what is to be told, but for that syncs work again
 */
public record Draft(
        Overview overview,
        List<ItemChange> changes,
        List<RejectedFile> rejected,
        Overrides overrides,
        Map<String, CatalogItem> refused,
        List<CatalogEvent> events) {

    /** Copies the lists. */
    public Draft {
        changes = List.copyOf(changes);
        rejected = List.copyOf(rejected);
        refused = Map.copyOf(refused);
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

    /** What would be served after publishing this over a snapshot. */
    public CatalogSnapshot appliedTo(CatalogSnapshot snapshot, Instant at) {
        return snapshot.after(Publication.expecting(
                        snapshot.revision(), CommitOrigin.unknown(head()), new PublicationCause.Unrecorded(), at)
                .changes(changes)
                .rejected(rejected)
                .overrides(overrides)
                .build());
    }

    /** Whether publishing it would change nothing that is served. */
    public boolean isEmptyOver(CatalogSnapshot snapshot) {
        return changes.isEmpty() && snapshot.commit().equals(Optional.of(head()));
    }

    /** This draft over what is served, as people are told of it. */
    public CatalogPlan plan(CatalogSnapshot served, ComparedCatalog base, ComparedCatalog head) {
        return new CatalogPlan(base, head, PlannedChanges.of(served, this), refusal(), remarks(served));
    }

    /** What keeps the served catalog from becoming what the branch says. */
    public List<String> remarks(CatalogSnapshot served) {
        return Stream.concat(
                        served.pin().stream()
                                .map(pin -> "the catalog is pinned at "
                                        + pin.commit().abbreviated() + " "
                                        + pin.decision().inWords()
                                        + ": nothing of this happens before it is unpinned"),
                        files().stream()
                                .filter(file -> file.outcome() == ProcessedFile.Outcome.HELD)
                                .map(Draft::held))
                .toList();
    }

    private static String held(ProcessedFile file) {
        return "`" + file.item().orElse("the item") + "` in " + file.path() + " stays: "
                + file.remark().orElse("held");
    }
}
