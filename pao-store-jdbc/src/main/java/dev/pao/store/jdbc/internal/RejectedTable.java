package dev.pao.store.jdbc.internal;

import dev.pao.model.value.Value;
import dev.pao.store.CommitId;
import dev.pao.store.ContentHash;
import dev.pao.store.RejectedFile;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The files that are or were not served as they stand. */
final class RejectedTable {

    private RejectedTable() {}

    /** Ends the rejections that are no more as they were, and begins those that are new or changed. */
    static void write(Handle handle, List<RejectedFile> before, List<RejectedFile> after, long revision) {
        end(handle, Intervals.ended(before, after), revision);
        begin(handle, Intervals.ended(after, before), revision);
    }

    /** The files that were rejected at a revision. */
    static List<RejectedFile> at(Handle handle, long revision) {
        return handle.createQuery("""
                        select source_file_path, source_file_hash, source_commit, rejected_since,
                            coalesce(diagnostics_exact, cast(diagnostics as text)) as findings
                        from catalog_rejected_files\s""" + Intervals.AT)
                .bind("revision", revision)
                .map(row -> new RejectedFile(
                        row.getColumn("source_file_path", String.class),
                        new ContentHash(row.getColumn("source_file_hash", String.class)),
                        new CommitId(row.getColumn("source_commit", String.class)),
                        row.getColumn("rejected_since", Instant.class),
                        Findings.read(row.getColumn("findings", String.class))))
                .list();
    }

    /** Whether a file's rejection began or ended after a revision. */
    static boolean changedSince(Handle handle, long revision) {
        return handle.createQuery("""
                        select exists (select 1 from catalog_rejected_files where revision > :revision)
                            or exists (select 1 from catalog_rejected_files where ended_revision > :revision)
                        """)
                .bind("revision", revision)
                .mapTo(Boolean.class)
                .one();
    }

    private static void end(Handle handle, List<RejectedFile> files, long revision) {
        String sql = """
                update catalog_rejected_files set ended_revision = :revision
                where source_file_path = :path and ended_revision is null
                """;
        Rows.write(
                handle,
                sql,
                files,
                (batch, file) -> batch.bind("revision", revision).bind("path", file.path()));
    }

    private static void begin(Handle handle, List<RejectedFile> files, long revision) {
        String sql = """
                insert into catalog_rejected_files (source_file_path, revision, source_file_hash, source_commit,
                    rejected_since, diagnostics, diagnostics_exact)
                values (:path, :revision, :hash, :commit, :since, cast(:diagnostics as <json>), :exact)
                """;
        Rows.write(handle, sql, files, (batch, file) -> {
            Value findings = Findings.write(file.diagnostics());
            batch.bind("path", file.path())
                    .bind("revision", revision)
                    .bind("hash", file.hash().text())
                    .bind("commit", file.commit().text())
                    .bind("since", file.since())
                    .bind("diagnostics", JsonColumn.queryable(findings))
                    .bind("exact", JsonColumn.exactIfNeeded(findings));
        });
    }
}
