package dev.pao.store.jdbc.internal;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.Publication;
import dev.pao.store.history.CatalogRevision;
import dev.pao.store.history.Revision;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.sync.SyncCounts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/** One row for each publication. */
final class RevisionTable {

    private static final String SELECT = "select r.revision, r.published_at, " + Causes.COLUMNS + ", "
            + CommitTable.COLUMNS + ", r.items_added, r.items_updated, r.items_removed, r.files_rejected, r.pin_commit,"
            + " r.pin_actor, r.pin_reason, r.pin_since, r.pin_until, r.pin_newest_head"
            + " from catalog_revisions r join catalog_commits c on c.commit_hash = r.commit_hash ";

    private RevisionTable() {}

    /** What a publication began. */
    record Row(CatalogRevision revision, Optional<CatalogPin> pin) {}

    static void write(Handle handle, CatalogSnapshot before, Publication publication) {
        CommitTable.write(handle, publication.revision().origin());
        SyncCounts counts = SyncCounts.of(before, publication);
        Update insert = handle.createUpdate("""
                        insert into catalog_revisions (revision, commit_hash, published_at, cause, cause_item, sync_id,
                            actor, reason, decided_at, decided_until, items_added, items_updated, items_removed,
                            files_rejected, pin_commit, pin_actor, pin_reason, pin_since, pin_until, pin_newest_head)
                        values (:revision, :commit, :at, :cause, :item, :sync, :actor, :reason, :decided, :until,
                            :added, :updated, :removed, :rejected, :pin_commit, :pin_actor, :pin_reason, :pin_since,
                            :pin_until, :pin_newest_head)
                        """)
                .bind("revision", publication.revision().number())
                .bind("commit", publication.commit().text())
                .bind("at", publication.at())
                .bind("added", counts.added())
                .bind("updated", counts.updated())
                .bind("removed", counts.removed())
                .bind("rejected", counts.rejected());
        bindPin(
                        Causes.bind(insert, publication.revision().cause()),
                        publication.overrides().pin())
                .execute();
    }

    static Optional<Row> find(Handle handle, long revision) {
        return handle.createQuery(SELECT + "where r.revision = :revision")
                .bind("revision", revision)
                .map(RevisionTable::row)
                .findOne();
    }

    static Optional<Row> last(Handle handle, CommitId commit) {
        return handle.createQuery(SELECT + "where r.commit_hash = :commit order by r.revision desc limit 1")
                .bind("commit", commit.text())
                .map(RevisionTable::row)
                .findOne();
    }

    static List<CatalogRevision> recent(Handle handle, int limit, long before) {
        return handle.createQuery(SELECT + "where r.revision \\< :before order by r.revision desc limit :limit")
                .bind("before", before)
                .bind("limit", limit)
                .map(row -> row(row).revision())
                .list();
    }

    static Revision revision(RowView row) {
        return new Revision(
                row.getColumn("revision", Long.class),
                CommitTable.origin(row),
                row.getColumn("published_at", Instant.class),
                Causes.read(row));
    }

    private static Row row(RowView row) {
        SyncCounts counts = new SyncCounts(
                row.getColumn("items_added", Integer.class),
                row.getColumn("items_updated", Integer.class),
                row.getColumn("items_removed", Integer.class),
                row.getColumn("files_rejected", Integer.class));
        return new Row(new CatalogRevision(revision(row), counts), pin(row));
    }

    private static Optional<CatalogPin> pin(RowView row) {
        return commit(row, "pin_commit")
                .map(commit -> new CatalogPin(
                        commit,
                        Causes.decision(row, "pin_actor", "pin_reason", "pin_since", "pin_until"),
                        commit(row, "pin_newest_head")));
    }

    private static Optional<CommitId> commit(RowView row, String column) {
        return Optional.ofNullable(row.getColumn(column, String.class)).map(CommitId::new);
    }

    private static Update bindPin(Update insert, Optional<CatalogPin> pin) {
        Optional<Decision> decision = pin.map(CatalogPin::decision);
        return insert.bind("pin_commit", pin.map(CatalogPin::commit).map(CommitId::text))
                .bind("pin_actor", decision.map(Decision::actor))
                .bind("pin_reason", decision.map(Decision::reason))
                .bind("pin_since", decision.map(Decision::at))
                .bind("pin_until", decision.flatMap(Decision::until))
                .bind("pin_newest_head", pin.flatMap(CatalogPin::newestHead).map(CommitId::text));
    }
}
