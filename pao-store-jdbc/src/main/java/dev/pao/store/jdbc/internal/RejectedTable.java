package dev.pao.store.jdbc.internal;

import dev.pao.store.CommitId;
import dev.pao.store.ContentHash;
import dev.pao.store.RejectedFile;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The files of the served commit that are not served as they stand. */
final class RejectedTable {

    private RejectedTable() {}

    static void replace(Handle handle, List<RejectedFile> files) {
        handle.execute("delete from catalog_rejected_files");
        if (files.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into catalog_rejected_files (source_file_path, source_file_hash, source_commit, rejected_since,
                    diagnostics, diagnostics_exact)
                values (:path, :hash, :commit, :since, cast(:diagnostics as <json>), :exact)
                """);
        for (RejectedFile file : files) {
            batch.bind("path", file.path())
                    .bind("hash", file.hash().text())
                    .bind("commit", file.commit().text())
                    .bind("since", file.since())
                    .bind("diagnostics", JsonColumn.queryable(Findings.write(file.diagnostics())))
                    .bind("exact", JsonColumn.exactIfNeeded(Findings.write(file.diagnostics())))
                    .add();
        }
        batch.execute();
    }

    static List<RejectedFile> read(Handle handle) {
        return handle.createQuery("""
                        select source_file_path, source_file_hash, source_commit, rejected_since,
                            coalesce(diagnostics_exact, cast(diagnostics as text)) as findings
                        from catalog_rejected_files
                        """)
                .map(row -> new RejectedFile(
                        row.getColumn("source_file_path", String.class),
                        new ContentHash(row.getColumn("source_file_hash", String.class)),
                        new CommitId(row.getColumn("source_commit", String.class)),
                        row.getColumn("rejected_since", Instant.class),
                        Findings.read(row.getColumn("findings", String.class))))
                .list();
    }
}
