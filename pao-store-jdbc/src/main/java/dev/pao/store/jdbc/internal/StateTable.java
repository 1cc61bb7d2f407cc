package dev.pao.store.jdbc.internal;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.Publication;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The one row that says what is served. Who holds its lock is the only one who publishes or writes events. */
final class StateTable {

    private StateTable() {}

    /**
     * What is served.
     *
     * @param revision grows with every publication
     */
    record State(long revision, Optional<CommitId> commit) {

        /** Whether this is what a snapshot holds; a store that was set back may have its revision with another commit. */
        boolean isThatOf(CatalogSnapshot snapshot) {
            return revision == snapshot.revision() && commit.equals(snapshot.commit());
        }
    }

    static State read(Handle handle) {
        return handle.createQuery("select revision, commit_hash from catalog_state where id = 1")
                .map(row -> new State(
                        row.getColumn("revision", Long.class),
                        Optional.ofNullable(row.getColumn("commit_hash", String.class))
                                .map(CommitId::new)))
                .one();
    }

    static void lock(Handle handle) {
        handle.createQuery("select revision from catalog_state where id = 1 <lock>")
                .mapTo(Long.class)
                .one();
    }

    /** Serves a publication if the snapshot that it was planned on is served; gives whether it is. */
    static boolean move(Handle handle, CatalogSnapshot planned, Publication publication) {
        return handle.createUpdate("""
                                update catalog_state set commit_hash = :commit, published_at = :at,
                                    revision = revision + 1
                                where id = 1 and revision = :expected and coalesce(commit_hash, '') = :served
                                """)
                        .bind("commit", publication.commit().text())
                        .bind("at", publication.at())
                        .bind("expected", publication.expected())
                        .bind("served", planned.commit().map(CommitId::text).orElse(""))
                        .execute()
                == 1;
    }
}
