package dev.pao.sync.status;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.store.CommitId;
import dev.pao.store.ContentHash;
import dev.pao.store.RejectedFile;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncStatus;
import dev.pao.store.sync.SyncTrigger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a status from the value that {@link StatusValues} wrote. */
final class StatusReader {

    private final Value.Mapping value;

    private StatusReader(Value.Mapping value) {
        this.value = value;
    }

    static CatalogStatus read(Value.Mapping value) {
        try {
            return new StatusReader(value).status();
        } catch (DateTimeException | ArithmeticException | ClassCastException e) {
            throw new IllegalArgumentException("a status has moments and whole numbers in their places", e);
        }
    }

    private CatalogStatus status() {
        return new CatalogStatus(
                Instant.parse(text("at")),
                new ServedCatalog(
                        value.text("commit").map(CommitId::new),
                        moment("published_at"),
                        number("items"),
                        counts("categories"),
                        counts("owners")),
                new RejectedFiles(number("rejected_files"), list("rejected", StatusReader::rejected)),
                new SyncStanding(
                        moment("last_good_sync_at"),
                        value.text("failure"),
                        moment("next_attempt_at"),
                        number("waiting_syncs"),
                        list("syncs", StatusReader::sync)),
                new Overrides(
                        value.mapping("pin").map(pin -> new StatusReader(pin).pin()),
                        list("holds", StatusReader::hold)),
                list("channels", StatusReader::channel),
                value.text("store_failure"));
    }

    private SyncRecord sync() {
        SyncRequest request = new SyncRequest(
                SyncTrigger.valueOf(text("triggered_by").toUpperCase(Locale.ROOT)),
                text("repository_url"),
                text("branch"),
                Instant.parse(text("started_at")));
        SyncRecord record = ended(SyncRecord.running(new SyncId(text("sync_id")), request));
        return value.text("message").map(record::withMessage).orElse(record);
    }

    private SyncRecord ended(SyncRecord running) {
        Optional<CommitId> before = value.text("commit_before").map(CommitId::new);
        return switch (SyncStatus.valueOf(text("status").toUpperCase(Locale.ROOT))) {
            case RUNNING -> running;
            case COMPLETED ->
                running.completed(
                        before,
                        new CommitId(text("commit")),
                        Instant.parse(text("completed_at")),
                        new SyncCounts(
                                number("items_added"),
                                number("items_updated"),
                                number("items_removed"),
                                number("files_rejected")),
                        List.of());
            case FAILED ->
                running.withProgress(before, List.of()).failed(Instant.parse(text("completed_at")), text("message"));
        };
    }

    private RejectedFile rejected() {
        return new RejectedFile(
                text("path"),
                new ContentHash(text("hash")),
                new CommitId(text("commit")),
                Instant.parse(text("since")),
                DiagnosticValues.read(value.sequence("diagnostics").orElseThrow(() -> missing("diagnostics"))));
    }

    private ChannelBacklog channel() {
        return new ChannelBacklog(text("channel"), number("waiting"), moment("oldest_waiting_at"), number("given_up"));
    }

    private CatalogPin pin() {
        return new CatalogPin(
                new CommitId(text("commit")),
                decision(),
                value.text("newest_head").map(CommitId::new));
    }

    /** What a hold keeps back is for the sync to know and is not told. */
    private ItemHold hold() {
        return new ItemHold(text("item"), SemanticVersion.of(text("version")), decision(), Optional.empty());
    }

    private Decision decision() {
        return new Decision(text("actor"), text("reason"), Instant.parse(text("since")), moment("until"));
    }

    private Map<String, Integer> counts(String key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Value.Mapping entry : list(key, reader -> reader.value)) {
            StatusReader reader = new StatusReader(entry);
            counts.put(reader.text("name"), reader.number("items"));
        }
        return counts;
    }

    private <T> List<T> list(String key, Function<StatusReader, T> each) {
        return value.sequence(key).orElseThrow(() -> missing(key)).values().stream()
                .map(entry -> each.apply(new StatusReader((Value.Mapping) entry)))
                .toList();
    }

    private String text(String key) {
        return value.text(key).orElseThrow(() -> missing(key));
    }

    private int number(String key) {
        return value.decimal(key).orElseThrow(() -> missing(key)).intValueExact();
    }

    private Optional<Instant> moment(String key) {
        return value.text(key).map(Instant::parse);
    }

    private static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("a status has the key `" + key + "`, found none of its kind");
    }
}
