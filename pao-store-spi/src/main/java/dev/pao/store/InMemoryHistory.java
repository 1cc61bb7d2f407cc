package dev.pao.store;

import dev.pao.store.history.CatalogHistory;
import dev.pao.store.history.CatalogRevision;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.ItemContent;
import dev.pao.store.history.ItemRevision;
import dev.pao.store.history.Revision;
import dev.pao.store.sync.SyncCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** The history of {@link InMemoryCatalogStore}: its snapshots, which share what did not change. */
final class InMemoryHistory implements CatalogHistory {

    private final Object lock;
    private final List<CatalogSnapshot> snapshots = new ArrayList<>();
    private final List<SyncCounts> counts = new ArrayList<>();
    private final Map<String, List<ItemRevision>> items = new HashMap<>();
    private final Map<CommitId, CommitOrigin> origins = new HashMap<>();

    InMemoryHistory(Object lock) {
        this.lock = lock;
    }

    void write(CatalogSnapshot before, Publication publication, CatalogSnapshot after) {
        snapshots.add(after);
        counts.add(SyncCounts.of(before, publication));
        origins.put(publication.commit(), publication.revision().origin());
        for (ItemChange change : publication.changes()) {
            boolean served = change instanceof ItemChange.Put
                    || before.item(change.name()).isPresent();
            if (served) {
                items.computeIfAbsent(change.name(), name -> new ArrayList<>())
                        .add(new ItemRevision(change.name(), publication.revision(), content(change)));
            }
        }
    }

    @Override
    public List<CatalogRevision> recent(int limit, long before) {
        synchronized (lock) {
            long newest = Math.min(before - 1, snapshots.size());
            return LongStream.iterate(newest, number -> number > 0, number -> number - 1)
                    .limit(limit)
                    .mapToObj(this::revision)
                    .toList();
        }
    }

    @Override
    public Optional<CatalogSnapshot> at(long revision) {
        synchronized (lock) {
            return revision < 1 || revision > snapshots.size()
                    ? Optional.empty()
                    : Optional.of(snapshots.get((int) revision - 1));
        }
    }

    @Override
    public Optional<CatalogSnapshot> at(CommitId commit) {
        synchronized (lock) {
            return LongStream.iterate(snapshots.size(), number -> number > 0, number -> number - 1)
                    .mapToObj(number -> snapshots.get((int) number - 1))
                    .filter(snapshot -> snapshot.commit().equals(Optional.of(commit)))
                    .findFirst();
        }
    }

    @Override
    public List<ItemRevision> of(String item, int limit) {
        synchronized (lock) {
            List<ItemRevision> oldestFirst = items.getOrDefault(item, List.of());
            return LongStream.iterate(oldestFirst.size(), number -> number > 0, number -> number - 1)
                    .limit(limit)
                    .mapToObj(number -> oldestFirst.get((int) number - 1))
                    .toList();
        }
    }

    private CatalogRevision revision(long number) {
        Revision revision = snapshots.get((int) number - 1).published().orElseThrow();
        return new CatalogRevision(revision, counts.get((int) number - 1));
    }

    private Optional<ItemContent> content(ItemChange change) {
        if (!(change instanceof ItemChange.Put put)) {
            return Optional.empty();
        }
        PublishedItem item = put.item();
        CommitOrigin origin = origins.getOrDefault(item.commit(), CommitOrigin.unknown(item.commit()));
        return Optional.of(new ItemContent(item.item().version(), item.path(), item.hash(), origin));
    }
}
