package dev.pao.store.jdbc.internal;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.FieldTypes;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads the catalog, as far as it differs from what is known. */
final class SnapshotReader {

    private final ItemTable items;

    SnapshotReader(FieldTypes types) {
        this.items = new ItemTable(types);
    }

    /** The catalog of a revision of the store. */
    record Known(long revision, CatalogSnapshot snapshot) {
        static final Known NOTHING = new Known(0, CatalogSnapshot.empty());

        boolean isCurrent(StateTable.State state) {
            return revision == state.revision() && snapshot.commit().equals(state.commit());
        }
    }

    /** The catalog as the transaction sees it. A store that was set back to an earlier state is read anew. */
    Known read(Handle handle, Known known) {
        StateTable.State state = StateTable.read(handle);
        if (known.isCurrent(state)) {
            return known;
        }
        Known base = known.revision() < state.revision() ? known : Known.NOTHING;
        Optional<CommitId> commit = state.commit();
        if (commit.isEmpty()) {
            return new Known(state.revision(), CatalogSnapshot.empty());
        }
        return new Known(
                state.revision(),
                CatalogSnapshot.of(
                        commit.get(),
                        state.publishedAt().orElseThrow(),
                        items(handle, base),
                        rejected(handle, base, state)));
    }

    Optional<CatalogItem> version(Handle handle, String name, SemanticVersion version) {
        return items.version(handle, name, version);
    }

    private List<PublishedItem> items(Handle handle, Known base) {
        Map<String, PublishedItem> byName = new LinkedHashMap<>();
        base.snapshot().items().forEach(item -> byName.put(item.name(), item));
        for (ItemTable.Row row : items.changedSince(handle, base.revision())) {
            byName.remove(row.name());
            row.item().ifPresent(item -> byName.put(row.name(), item));
        }
        return List.copyOf(byName.values());
    }

    private static List<RejectedFile> rejected(Handle handle, Known base, StateTable.State state) {
        return state.rejectedRevision() > base.revision() || base.revision() == 0
                ? RejectedTable.read(handle)
                : base.snapshot().rejected();
    }
}
