package dev.pao.store.jdbc.internal;

import dev.pao.model.SemanticVersion;
import dev.pao.store.Publication;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** One row for each file that a publication's syncs looked at; written for people, read by nobody here. */
final class ValidationLog {

    private static final String INSERT = """
            insert into catalog_item_validation_log (sync_id, source_file_path, source_commit, change, outcome,
                item_name, item_version, is_valid, diagnostics, validated_at)
            values (:sync, :path, :commit, :change, :outcome, :item, :version, :valid,
                cast(:diagnostics as <json>), :at)
            """;

    private ValidationLog() {}

    private record Look(SyncRecord sync, ProcessedFile file) {}

    static void write(Handle handle, Publication publication) {
        Rows.write(
                handle,
                INSERT,
                looks(publication),
                (batch, look) -> bind(batch, look.file())
                        .bind("sync", look.sync().id().text())
                        .bind("commit", publication.commit().text())
                        .bind("at", publication.at()));
    }

    /** Syncs that were collapsed into one tell of the same files. */
    private static List<Look> looks(Publication publication) {
        Set<String> paths = new HashSet<>();
        return publication.syncs().stream()
                .flatMap(sync -> sync.files().stream()
                        .filter(file -> paths.add(file.path()))
                        .map(file -> new Look(sync, file)))
                .toList();
    }

    private static PreparedBatch bind(PreparedBatch batch, ProcessedFile file) {
        return batch.bind("path", file.path())
                .bind("change", file.change().word())
                .bind("outcome", file.outcome().word())
                .bind("item", file.item())
                .bind("version", file.version().map(SemanticVersion::toString))
                .bind("valid", file.outcome() != ProcessedFile.Outcome.REJECTED)
                .bind("diagnostics", JsonColumn.queryable(Findings.write(file.diagnostics())));
    }
}
