package dev.pao.http.internal.sync;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.store.CommitId;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sync records as JSON. Every key is always there; what is not known yet, or not at all, is {@code null}. */
final class SyncJson {

    private SyncJson() {}

    /** What a list shows of a sync. */
    static Value.Mapping summary(SyncRecord sync) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("sync_id", Value.of(sync.id().text()));
        entries.put("triggered_by", Value.of(sync.request().trigger().word()));
        entries.put("repository_url", Value.of(sync.request().repositoryUrl()));
        entries.put("branch", Value.of(sync.request().branch()));
        entries.put("commit_before", orNull(sync.commitBefore().map(CommitId::text)));
        entries.put("commit_after", orNull(sync.commitAfter().map(CommitId::text)));
        entries.put("sync_started_at", Value.of(sync.request().at().toString()));
        entries.put("sync_completed_at", orNull(sync.completedAt().map(Instant::toString)));
        entries.put("status", Value.of(sync.status().word()));
        entries.put("items_added", Value.of(sync.counts().added()));
        entries.put("items_updated", Value.of(sync.counts().updated()));
        entries.put("items_removed", Value.of(sync.counts().removed()));
        entries.put("items_rejected", Value.of(sync.counts().rejected()));
        entries.put("message", orNull(sync.message()));
        return new Value.Mapping(entries);
    }

    /** All that is known of a sync, and the delivery that it answers, if one asked for it. */
    static Value.Mapping whole(SyncRecord sync, Optional<String> deliveryId) {
        List<Value> files = sync.files().stream().map(SyncJson::file).toList();
        return summary(sync).with("delivery_id", orNull(deliveryId)).with("files_processed", new Value.Sequence(files));
    }

    private static Value file(ProcessedFile file) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("path", Value.of(file.path()));
        entries.put("change", Value.of(file.change().word()));
        entries.put("outcome", Value.of(file.outcome().word()));
        entries.put("item", orNull(file.item()));
        entries.put("version", orNull(file.version().map(SemanticVersion::toString)));
        entries.put("remark", orNull(file.remark()));
        entries.put("diagnostics", DiagnosticValues.write(file.diagnostics()));
        return new Value.Mapping(entries);
    }

    static Value orNull(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }
}
