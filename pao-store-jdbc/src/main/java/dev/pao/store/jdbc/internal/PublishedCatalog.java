package dev.pao.store.jdbc.internal;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.FieldTypes;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.jdbc.internal.SnapshotReader.Known;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The served catalog: kept in memory for readers, moved on by publications of this and other processes. */
public final class PublishedCatalog {

    private final Database database;
    private final SnapshotReader reader;
    private final Retention retention;
    private volatile Known known = Known.NOTHING;

    /** The catalog of one database; empty until {@link #refresh}. */
    public PublishedCatalog(Database database, FieldTypes types, Retention retention) {
        this.database = database;
        this.reader = new SnapshotReader(types);
        this.retention = retention;
    }

    /** The catalog as this process knows it. */
    public CatalogSnapshot snapshot() {
        return known.snapshot();
    }

    /** The catalog as it is in the database: one small query if nothing changed, else what changed. */
    public CatalogSnapshot refresh() {
        Known before = known;
        if (!before.isCurrent(database.look("look what is served", StateTable::read))) {
            replace(before, database.read("read the catalog", handle -> reader.read(handle, before)));
        }
        return snapshot();
    }

    /** Publishes, and knows what was published as soon as it is visible to others. */
    public PublishOutcome publish(Publication publication) {
        Known before = known;
        Optional<Known> published = database.write("publish a commit", handle -> write(handle, publication, before));
        if (published.isEmpty()) {
            return new PublishOutcome.Superseded(
                    database.look("look what is served", StateTable::read).commit());
        }
        replace(before, published.get());
        return new PublishOutcome.Published(published.get().snapshot());
    }

    /** The latest content of a version. */
    public Optional<CatalogItem> version(String name, SemanticVersion version) {
        return database.look("read a version of an item", handle -> reader.version(handle, name, version));
    }

    private Optional<Known> write(Handle handle, Publication publication, Known before) {
        Optional<Long> moved = StateTable.move(handle, publication.expected(), publication.commit(), publication.at());
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        long revision = moved.get();
        ItemTable.apply(handle, publication.changes(), revision);
        if (before.revision() != revision - 1 || !before.snapshot().rejected().equals(publication.rejected())) {
            RejectedTable.replace(handle, publication.rejected());
            StateTable.noteRejected(handle, revision);
        }
        publication.syncs().forEach(sync -> SyncTable.finish(handle, sync));
        ValidationLog.write(handle, publication);
        OutboxTable.write(handle, publication.events(), publication.at());
        retention.apply(handle, publication.at());
        return Optional.of(reader.read(handle, before));
    }

    /** Lets nothing older take the place of what another thread learned meanwhile. */
    private synchronized void replace(Known before, Known fresh) {
        if (known.equals(before) || fresh.revision() > known.revision()) {
            known = fresh;
        }
    }
}
