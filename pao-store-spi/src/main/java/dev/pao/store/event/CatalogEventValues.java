package dev.pao.store.event;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.store.CommitId;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.store.event.CatalogEvent.ItemRemoved;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.CatalogEvent.ItemUpdated;
import dev.pao.store.event.CatalogEvent.SyncFailed;
import dev.pao.store.event.CatalogEvent.SyncRecovered;
import dev.pao.store.sync.SyncId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events as plain values and back, for stores that keep them as JSON. */
public final class CatalogEventValues {

    private CatalogEventValues() {}

    /** The word for an event's kind, such as {@code item_added}. */
    public static String kind(CatalogEvent event) {
        return write(event).text("kind").orElseThrow();
    }

    /** The event as a mapping; {@code kind} says which. */
    public static Value.Mapping write(CatalogEvent event) {
        Map<String, Value> entries = new LinkedHashMap<>();
        if (event instanceof ItemAdded added) {
            entries.put("kind", Value.of("item_added"));
            putItem(entries, added.item(), added.commit());
        } else if (event instanceof ItemUpdated updated) {
            entries.put("kind", Value.of("item_updated"));
            putItem(entries, updated.item(), updated.commit());
            entries.put("previous", Value.of(updated.previous().toString()));
        } else if (event instanceof ItemRemoved removed) {
            entries.put("kind", Value.of("item_removed"));
            putItem(entries, removed.item(), removed.commit());
        } else if (event instanceof FileRejected rejected) {
            entries.put("kind", Value.of("file_rejected"));
            entries.put("path", Value.of(rejected.path()));
            entries.put("commit", Value.of(rejected.commit().text()));
            entries.put("diagnostics", DiagnosticValues.write(rejected.diagnostics()));
        } else if (event instanceof FileRecovered recovered) {
            entries.put("kind", Value.of("file_recovered"));
            entries.put("path", Value.of(recovered.path()));
            entries.put("commit", Value.of(recovered.commit().text()));
        } else if (event instanceof SyncFailed failed) {
            entries.put("kind", Value.of("sync_failed"));
            entries.put("sync_id", Value.of(failed.syncId().text()));
            entries.put("message", Value.of(failed.message()));
        } else if (event instanceof SyncRecovered recovered) {
            entries.put("kind", Value.of("sync_recovered"));
            entries.put("sync_id", Value.of(recovered.syncId().text()));
            entries.put("commit", Value.of(recovered.commit().text()));
        }
        return new Value.Mapping(entries);
    }

    /**
     * The event of a mapping that {@link #write} made.
     *
     * @throws IllegalArgumentException if the mapping has another shape
     */
    public static CatalogEvent read(Value.Mapping mapping) {
        String kind = text(mapping, "kind");
        return switch (kind) {
            case "item_added" -> new ItemAdded(item(mapping), commit(mapping));
            case "item_updated" ->
                new ItemUpdated(item(mapping), SemanticVersion.of(text(mapping, "previous")), commit(mapping));
            case "item_removed" -> new ItemRemoved(item(mapping), commit(mapping));
            case "file_rejected" ->
                new FileRejected(
                        text(mapping, "path"),
                        commit(mapping),
                        mapping.sequence("diagnostics")
                                .map(DiagnosticValues::read)
                                .orElse(List.of()));
            case "file_recovered" -> new FileRecovered(text(mapping, "path"), commit(mapping));
            case "sync_failed" -> new SyncFailed(new SyncId(text(mapping, "sync_id")), text(mapping, "message"));
            case "sync_recovered" -> new SyncRecovered(new SyncId(text(mapping, "sync_id")), commit(mapping));
            default -> throw new IllegalArgumentException("an event is of a known kind, found `" + kind + "`");
        };
    }

    private static void putItem(Map<String, Value> entries, ItemSummary item, CommitId commit) {
        entries.put("name", Value.of(item.name()));
        entries.put("version", Value.of(item.version().toString()));
        entries.put("owner", Value.of(item.owner()));
        entries.put("description", Value.of(item.description()));
        item.category().ifPresent(category -> entries.put("category", Value.of(category)));
        entries.put("commit", Value.of(commit.text()));
    }

    private static ItemSummary item(Value.Mapping mapping) {
        Optional<String> category = mapping.text("category");
        return new ItemSummary(
                text(mapping, "name"),
                SemanticVersion.of(text(mapping, "version")),
                text(mapping, "owner"),
                text(mapping, "description"),
                category);
    }

    private static CommitId commit(Value.Mapping mapping) {
        return new CommitId(text(mapping, "commit"));
    }

    private static String text(Value.Mapping mapping, String key) {
        return mapping.text(key)
                .orElseThrow(() -> new IllegalArgumentException("an event has a `" + key + "`, found none"));
    }
}
