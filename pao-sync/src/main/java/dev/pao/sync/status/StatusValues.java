package dev.pao.sync.status;

import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.store.CommitId;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A status as a JSON value. Every key is always there; what is not known is null. */
public final class StatusValues {

    private StatusValues() {}

    /** The value of a status. */
    public static Value.Mapping write(CatalogStatus status) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("status", Value.of(status.state().word()));
        entries.put("at", Value.of(status.at().toString()));
        entries.put("commit", text(status.served().commit().map(CommitId::text)));
        entries.put("published_at", text(status.served().publishedAt().map(Instant::toString)));
        entries.put("items", Value.of(status.served().items()));
        entries.put("categories", counts(status.served().byCategory()));
        entries.put("owners", counts(status.served().byOwner()));
        writeSync(status, entries);
        entries.put("rejected_files", Value.of(status.rejected().count()));
        entries.put("rejected", list(status.rejected().first(), StatusValues::rejected));
        writeOverrides(status.overrides(), entries);
        entries.put("channels", list(status.channels(), StatusValues::channel));
        entries.put("store_failure", text(status.storeFailure()));
        return new Value.Mapping(entries);
    }

    /**
     * The status that a value was written of.
     *
     * @throws IllegalArgumentException if it is no such value
     */
    public static CatalogStatus read(Value.Mapping value) {
        return StatusReader.read(value);
    }

    private static void writeSync(CatalogStatus status, Map<String, Value> entries) {
        SyncStanding sync = status.sync();
        entries.put("last_good_sync_at", text(sync.lastGood().map(Instant::toString)));
        entries.put(
                "last_good_sync_age_seconds",
                status.age().map(age -> Value.of(age.toSeconds())).orElseGet(Value::nothing));
        entries.put("failure", text(sync.failure()));
        entries.put("next_attempt_at", text(sync.nextAttempt().map(Instant::toString)));
        entries.put("waiting_syncs", Value.of(sync.waiting()));
        entries.put("syncs", list(sync.latest(), StatusValues::sync));
    }

    private static Value sync(SyncRecord sync) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("sync_id", Value.of(sync.id().text()));
        entries.put("status", Value.of(sync.status().word()));
        entries.put("triggered_by", Value.of(sync.request().trigger().word()));
        entries.put("repository_url", Value.of(sync.request().repositoryUrl()));
        entries.put("branch", Value.of(sync.request().branch()));
        entries.put("started_at", Value.of(sync.request().at().toString()));
        entries.put("completed_at", text(sync.completedAt().map(Instant::toString)));
        entries.put(
                "duration_ms",
                SyncStanding.duration(sync)
                        .map(Duration::toMillis)
                        .map(Value::of)
                        .orElseGet(Value::nothing));
        entries.put("commit_before", text(sync.commitBefore().map(CommitId::text)));
        entries.put("commit", text(sync.commitAfter().map(CommitId::text)));
        entries.put("items_added", Value.of(sync.counts().added()));
        entries.put("items_updated", Value.of(sync.counts().updated()));
        entries.put("items_removed", Value.of(sync.counts().removed()));
        entries.put("files_rejected", Value.of(sync.counts().rejected()));
        entries.put("message", text(sync.message()));
        return new Value.Mapping(entries);
    }

    private static Value rejected(RejectedFile file) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("path", Value.of(file.path()));
        entries.put("since", Value.of(file.since().toString()));
        entries.put("commit", Value.of(file.commit().text()));
        entries.put("hash", Value.of(file.hash().text()));
        entries.put("diagnostics", DiagnosticValues.write(file.diagnostics()));
        return new Value.Mapping(entries);
    }

    private static void writeOverrides(Overrides overrides, Map<String, Value> entries) {
        entries.put("pin", overrides.pin().<Value>map(StatusValues::pin).orElseGet(Value::nothing));
        entries.put("holds", list(overrides.holds(), StatusValues::hold));
    }

    /** A pin. */
    public static Value.Mapping pin(CatalogPin pin) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("commit", Value.of(pin.commit().text()));
        entries.put("newest_head", text(pin.newestHead().map(CommitId::text)));
        writeDecision(pin.decision(), entries);
        return new Value.Mapping(entries);
    }

    /** A hold. */
    public static Value.Mapping hold(ItemHold hold) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("item", Value.of(hold.item()));
        entries.put("version", Value.of(hold.version().toString()));
        writeDecision(hold.decision(), entries);
        return new Value.Mapping(entries);
    }

    private static void writeDecision(Decision decision, Map<String, Value> entries) {
        entries.put("actor", Value.of(decision.actor()));
        entries.put("reason", Value.of(decision.reason()));
        entries.put("since", Value.of(decision.at().toString()));
        entries.put("until", text(decision.until().map(Instant::toString)));
    }

    private static Value channel(ChannelBacklog channel) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("channel", Value.of(channel.channel()));
        entries.put("waiting", Value.of(channel.waiting()));
        entries.put("oldest_waiting_at", text(channel.oldest().map(Instant::toString)));
        entries.put("given_up", Value.of(channel.givenUp()));
        return new Value.Mapping(entries);
    }

    private static Value counts(Map<String, Integer> counts) {
        return list(List.copyOf(counts.entrySet()), count -> {
            Map<String, Value> entries = new LinkedHashMap<>();
            entries.put("name", Value.of(count.getKey()));
            entries.put("items", Value.of(count.getValue()));
            return new Value.Mapping(entries);
        });
    }

    private static <T> Value list(List<T> things, Function<T, Value> value) {
        return new Value.Sequence(things.stream().map(value).toList());
    }

    private static Value text(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }
}
