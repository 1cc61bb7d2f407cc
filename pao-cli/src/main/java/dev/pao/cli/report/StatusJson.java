package dev.pao.cli.report;

import dev.pao.cli.console.Console;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CommitId;
import dev.pao.store.RejectedFile;
import dev.pao.store.sync.SyncRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells programs how a catalog stands. What is not known is left out. */
final class StatusJson {

    private StatusJson() {}

    /** Prints the status as one JSON object. */
    static void print(CatalogStatus status, Console console) {
        Map<String, Value> entries = new LinkedHashMap<>();
        put(entries, "commit", status.snapshot().commit().map(CommitId::text));
        put(entries, "published_at", status.snapshot().publishedAt().map(Instant::toString));
        entries.put("items", Value.of(status.snapshot().size()));
        put(entries, "last_good_sync_at", status.lastGood().map(Instant::toString));
        status.age().ifPresent(age -> entries.put("last_good_sync_age_seconds", Value.of(age.toSeconds())));
        entries.put("syncs", list(status.syncs(), StatusJson::sync));
        entries.put("rejected", list(status.snapshot().rejected(), StatusJson::rejected));
        console.print(ValueJson.writeIndented(new Value.Mapping(entries)));
    }

    private static Value sync(SyncRecord sync) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("sync_id", Value.of(sync.id().text()));
        entries.put("status", Value.of(sync.status().word()));
        entries.put("triggered_by", Value.of(sync.request().trigger().word()));
        entries.put("started_at", Value.of(sync.request().at().toString()));
        put(entries, "completed_at", sync.completedAt().map(Instant::toString));
        CatalogStatus.duration(sync)
                .map(Duration::toMillis)
                .ifPresent(time -> entries.put("duration_ms", Value.of(time)));
        put(entries, "commit", sync.commitAfter().map(CommitId::text));
        entries.put("items_added", Value.of(sync.counts().added()));
        entries.put("items_updated", Value.of(sync.counts().updated()));
        entries.put("items_removed", Value.of(sync.counts().removed()));
        entries.put("files_rejected", Value.of(sync.counts().rejected()));
        put(entries, "message", sync.message());
        return new Value.Mapping(entries);
    }

    private static Value rejected(RejectedFile file) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("path", Value.of(file.path()));
        entries.put("since", Value.of(file.since().toString()));
        entries.put("commit", Value.of(file.commit().text()));
        entries.put("diagnostics", DiagnosticValues.write(file.diagnostics()));
        return new Value.Mapping(entries);
    }

    private static <T> Value list(List<T> things, Function<T, Value> value) {
        return new Value.Sequence(things.stream().map(value).toList());
    }

    private static void put(Map<String, Value> entries, String key, Optional<String> text) {
        text.ifPresent(known -> entries.put(key, Value.of(known)));
    }
}
