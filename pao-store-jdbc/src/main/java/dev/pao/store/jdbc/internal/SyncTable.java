package dev.pao.store.jdbc.internal;

import dev.pao.store.CommitId;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncStatus;
import dev.pao.store.sync.SyncTrigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** The records of syncs. */
final class SyncTable {

    private static final String SELECT = """
            select sync_id, sync_started_at, sync_completed_at, status, repository_url, branch, commit_hash,
                commit_before, triggered_by, items_added, items_updated, items_removed, items_rejected, message,
                <files> as files
            from catalog_sync_status\s""";

    private static final String ALL_FILES = "coalesce(files_processed_exact, cast(files_processed as text))";
    private static final String NO_FILES = "cast(null as text)";

    private SyncTable() {}

    /** Numbers and inserts a running record; the row of the day makes the numbers wait for each other. */
    static SyncRecord open(Handle handle, SyncRequest asked) {
        SyncRequest request = new SyncRequest(
                asked.trigger(),
                Texts.storable(asked.repositoryUrl()),
                Texts.storable(asked.branch()),
                Moments.stored(asked.at()));
        LocalDate day = LocalDate.ofInstant(request.at(), ZoneOffset.UTC);
        SyncRecord opened = SyncRecord.running(SyncId.of(day, nextNumber(handle, day)), request);
        handle.createUpdate("""
                        insert into catalog_sync_status (sync_id, sync_started_at, status, repository_url, branch,
                            triggered_by)
                        values (:id, :at, :status, :url, :branch, :trigger)
                        """)
                .bind("id", opened.id().text())
                .bind("at", request.at())
                .bind("status", opened.status().word())
                .bind("url", request.repositoryUrl())
                .bind("branch", request.branch())
                .bind("trigger", request.trigger().word())
                .execute();
        return opened;
    }

    /**
     * Finishes a running record; gives false for one that is finished.
     *
     * @throws IllegalArgumentException if it was never opened
     */
    static boolean finish(Handle handle, SyncRecord finished) {
        if (finished.status() != SyncStatus.RUNNING && update(handle, finished)) {
            return true;
        }
        if (find(handle, finished.id()).isEmpty()) {
            throw new IllegalArgumentException("a sync is opened before it is finished, found " + finished.id());
        }
        return false;
    }

    static Optional<SyncRecord> find(Handle handle, SyncId id) {
        return handle.createQuery(SELECT + "where sync_id = :id")
                .define("files", ALL_FILES)
                .bind("id", id.text())
                .map(SyncTable::record)
                .findOne();
    }

    static List<SyncRecord> recent(Handle handle, int limit) {
        Query query = handle.createQuery(SELECT + "order by id desc limit :limit");
        return query.define("files", NO_FILES)
                .bind("limit", limit)
                .map(SyncTable::record)
                .list();
    }

    static List<SyncRecord> running(Handle handle) {
        return handle.createQuery(SELECT + "where status = 'running' order by id")
                .define("files", NO_FILES)
                .map(SyncTable::record)
                .list();
    }

    /** The status of a record, which stays as it is until the transaction ends. */
    static Optional<SyncStatus> lockedStatus(Handle handle, SyncId id) {
        return handle.createQuery("select status from catalog_sync_status where sync_id = :id <lock>")
                .bind("id", id.text())
                .mapTo(String.class)
                .findOne()
                .map(word -> SyncStatus.valueOf(upper(word)));
    }

    private static int nextNumber(Handle handle, LocalDate day) {
        return handle.createQuery("""
                        insert into catalog_sync_days (day, last_number) values (:day, 1)
                        on conflict (day) do update set last_number = catalog_sync_days.last_number + 1
                        returning last_number
                        """)
                .bind("day", day.toString())
                .mapTo(Integer.class)
                .one();
    }

    private static boolean update(Handle handle, SyncRecord finished) {
        SyncCounts counts = finished.counts();
        return handle.createUpdate("""
                                update catalog_sync_status set sync_completed_at = :completed, status = :status,
                                    commit_hash = :after, commit_before = :before, message = :message,
                                    items_added = :added, items_updated = :updated, items_removed = :removed,
                                    items_rejected = :rejected, files_processed = cast(:files as <json>),
                                    files_processed_exact = :exact
                                where sync_id = :id and status = 'running'
                                """)
                        .bind("completed", finished.completedAt())
                        .bind("status", finished.status().word())
                        .bind("after", finished.commitAfter().map(CommitId::text))
                        .bind("before", finished.commitBefore().map(CommitId::text))
                        .bind("message", finished.message())
                        .bind("added", counts.added())
                        .bind("updated", counts.updated())
                        .bind("removed", counts.removed())
                        .bind("rejected", counts.rejected())
                        .bind("files", JsonColumn.queryable(ProcessedFiles.write(finished.files())))
                        .bind("exact", JsonColumn.exactIfNeeded(ProcessedFiles.write(finished.files())))
                        .bind("id", finished.id().text())
                        .execute()
                == 1;
    }

    private static SyncRecord record(RowView row) {
        SyncRequest request = new SyncRequest(
                SyncTrigger.valueOf(upper(row.getColumn("triggered_by", String.class))),
                row.getColumn("repository_url", String.class),
                row.getColumn("branch", String.class),
                row.getColumn("sync_started_at", Instant.class));
        SyncRecord running = SyncRecord.running(new SyncId(row.getColumn("sync_id", String.class)), request);
        SyncRecord finished = switch (SyncStatus.valueOf(upper(row.getColumn("status", String.class)))) {
            case RUNNING -> running;
            case COMPLETED ->
                running.completed(
                        before(row),
                        new CommitId(row.getColumn("commit_hash", String.class)),
                        row.getColumn("sync_completed_at", Instant.class),
                        counts(row),
                        files(row));
            case FAILED ->
                running.withProgress(before(row), files(row))
                        .failed(
                                row.getColumn("sync_completed_at", Instant.class),
                                row.getColumn("message", String.class));
        };
        String message = row.getColumn("message", String.class);
        return message == null ? finished : finished.withMessage(message);
    }

    private static Optional<CommitId> before(RowView row) {
        return Optional.ofNullable(row.getColumn("commit_before", String.class)).map(CommitId::new);
    }

    private static SyncCounts counts(RowView row) {
        return new SyncCounts(
                row.getColumn("items_added", Integer.class),
                row.getColumn("items_updated", Integer.class),
                row.getColumn("items_removed", Integer.class),
                row.getColumn("items_rejected", Integer.class));
    }

    private static List<ProcessedFile> files(RowView row) {
        String files = row.getColumn("files", String.class);
        return files == null ? List.of() : ProcessedFiles.read(files);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
