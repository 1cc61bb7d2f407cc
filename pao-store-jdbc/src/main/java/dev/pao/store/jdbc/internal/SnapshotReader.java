package dev.pao.store.jdbc.internal;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.FieldTypes;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.RejectedFile;
import dev.pao.store.StoreException;
import dev.pao.store.override.Overrides;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads catalogs: the one that is served, as far as it differs from what is known, and those that were. */
public final class SnapshotReader {

    private final ItemTable items;

    /** A reader of items with fields of some types. */
    public SnapshotReader(FieldTypes types) {
        this.items = new ItemTable(types);
    }

    /** The catalog as the transaction sees it. A store that was set back to an earlier state is read anew. */
    CatalogSnapshot served(Handle handle, CatalogSnapshot known) {
        StateTable.State state = StateTable.read(handle);
        if (state.isThatOf(known)) {
            return known;
        }
        if (state.revision() == 0) {
            return CatalogSnapshot.empty();
        }
        RevisionTable.Row row = RevisionTable.find(handle, state.revision())
                .orElseThrow(() -> new StoreException("the served revision " + state.revision()
                        + " has no row in `catalog_revisions`; restore the table from a backup"));
        CatalogSnapshot base = isBefore(handle, known, state) ? known : CatalogSnapshot.empty();
        return base.after(
                row.revision().revision(),
                items.changedSince(handle, base.revision()),
                rejected(handle, base, state),
                overrides(handle, row));
    }

    /** The catalog as it was served from a publication on. */
    CatalogSnapshot past(Handle handle, RevisionTable.Row row) {
        long revision = row.revision().revision().number();
        return CatalogSnapshot.of(
                row.revision().revision(),
                items.at(handle, revision),
                RejectedTable.at(handle, revision),
                overrides(handle, row));
    }

    Optional<CatalogItem> version(Handle handle, String name, SemanticVersion version) {
        return items.version(handle, name, version);
    }

    private static boolean isBefore(Handle handle, CatalogSnapshot known, StateTable.State state) {
        return known.revision() < state.revision()
                && RevisionTable.find(handle, known.revision())
                        .filter(row -> row.revision()
                                .revision()
                                .equals(known.published().orElseThrow()))
                        .isPresent();
    }

    private static List<RejectedFile> rejected(Handle handle, CatalogSnapshot base, StateTable.State state) {
        return base.revision() > 0 && !RejectedTable.changedSince(handle, base.revision())
                ? base.rejected()
                : RejectedTable.at(handle, state.revision());
    }

    private static Overrides overrides(Handle handle, RevisionTable.Row row) {
        return new Overrides(
                row.pin(), HoldTable.at(handle, row.revision().revision().number()));
    }
}
