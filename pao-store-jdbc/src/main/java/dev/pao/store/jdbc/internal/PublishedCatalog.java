package dev.pao.store.jdbc.internal;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The served catalog: kept in memory for readers, moved on by publications of this and other processes. */
public final class PublishedCatalog {

    private final Database database;
    private final SnapshotReader reader;
    private final Retention retention;
    private final Announcements announcements;
    private volatile CatalogSnapshot known = CatalogSnapshot.empty();

    /** The catalog of one database; empty until {@link #refresh}. */
    public PublishedCatalog(
            Database database, SnapshotReader reader, Retention retention, Announcements announcements) {
        this.database = database;
        this.reader = reader;
        this.retention = retention;
        this.announcements = announcements;
    }

    /** The catalog as this process knows it. */
    public CatalogSnapshot snapshot() {
        return known;
    }

    /** The catalog as it is in the database: one small query if nothing changed, else what changed. */
    public CatalogSnapshot refresh() {
        CatalogSnapshot before = known;
        if (!database.look("look what is served", StateTable::read).isThatOf(before)) {
            replace(before, database.read("read the catalog", handle -> reader.served(handle, before)));
        }
        return snapshot();
    }

    /** Publishes, and knows what was published as soon as it is visible to others. */
    public PublishOutcome publish(Publication publication) {
        CatalogSnapshot planned = plannedOn(publication);
        Optional<CatalogSnapshot> published = publication.expected() == planned.revision()
                ? database.write("publish a commit", handle -> write(handle, planned, publication))
                : Optional.empty();
        if (published.isEmpty()) {
            StateTable.State served = database.look("look what is served", StateTable::read);
            return new PublishOutcome.Superseded(served.revision(), served.commit());
        }
        replace(planned, published.get());
        return new PublishOutcome.Published(published.get());
    }

    /** The latest content of a version. */
    public Optional<CatalogItem> version(String name, SemanticVersion version) {
        return database.look("read a version of an item", handle -> reader.version(handle, name, version));
    }

    /** What is served, if a publication may have been planned on it. */
    private CatalogSnapshot plannedOn(Publication publication) {
        CatalogSnapshot served = known;
        return served.revision() == publication.expected() ? served : refresh();
    }

    private Optional<CatalogSnapshot> write(Handle handle, CatalogSnapshot before, Publication asked) {
        Publication publication = new StorablePublication(handle, before).of(asked);
        if (!StateTable.move(handle, before, publication)) {
            return Optional.empty();
        }
        long revision = publication.revision().number();
        RevisionTable.write(handle, before, publication);
        ItemTable.apply(handle, publication.changes(), revision);
        ItemHistory.write(handle, revision);
        RejectedTable.write(handle, before.rejected(), publication.rejected(), revision);
        HoldTable.write(handle, before.overrides(), publication.overrides(), revision);
        publication.syncs().forEach(sync -> SyncTable.finish(handle, sync));
        ValidationLog.write(handle, publication);
        OutboxTable.write(handle, publication.events(), publication.at());
        retention.apply(handle, publication.at());
        database.dialect().tell(handle, revision);
        return Optional.of(before.after(publication));
    }

    /** Lets nothing older take the place of what another thread learned meanwhile. */
    private void replace(CatalogSnapshot before, CatalogSnapshot fresh) {
        synchronized (this) {
            if (known == before || fresh.revision() > known.revision()) {
                known = fresh;
            }
        }
        announcements.tell(this::snapshot);
    }
}
