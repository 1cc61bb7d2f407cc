package dev.pao.store.jdbc.internal;

import dev.pao.store.CommitId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The one row that says what is served. Who holds its lock is the only one who publishes or writes events. */
final class StateTable {

    private StateTable() {}

    /**
     * What is served.
     *
     * @param revision grows with every publication
     * @param rejectedRevision the revision that changed the rejected files last
     */
    record State(long revision, long rejectedRevision, Optional<CommitId> commit, Optional<Instant> publishedAt) {}

    static State read(Handle handle) {
        return handle.createQuery(
                        "select revision, rejected_revision, commit_hash, published_at from catalog_state where id = 1")
                .map(row -> new State(
                        row.getColumn("revision", Long.class),
                        row.getColumn("rejected_revision", Long.class),
                        Optional.ofNullable(row.getColumn("commit_hash", String.class))
                                .map(CommitId::new),
                        Optional.ofNullable(row.getColumn("published_at", Instant.class))))
                .one();
    }

    static void lock(Handle handle) {
        handle.createQuery("select revision from catalog_state where id = 1 <lock>")
                .mapTo(Long.class)
                .one();
    }

    /** Serves another commit if the expected one is served; gives the new revision if so. */
    static Optional<Long> move(Handle handle, Optional<CommitId> expected, CommitId commit, Instant at) {
        return handle.createQuery("""
                        update catalog_state set commit_hash = :commit, published_at = :at, revision = revision + 1
                        where id = 1 and coalesce(commit_hash, '') = :expected
                        returning revision
                        """)
                .bind("commit", commit.text())
                .bind("at", at)
                .bind("expected", expected.map(CommitId::text).orElse(""))
                .mapTo(Long.class)
                .findOne();
    }

    static void noteRejected(Handle handle, long revision) {
        handle.createUpdate("update catalog_state set rejected_revision = :revision where id = 1")
                .bind("revision", revision)
                .execute();
    }
}
