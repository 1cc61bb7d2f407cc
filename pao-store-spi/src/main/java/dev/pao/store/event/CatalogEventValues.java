package dev.pao.store.event;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.store.CommitId;
import dev.pao.store.event.CatalogEvent.ChannelGaveUp;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.store.event.CatalogEvent.ItemRemoved;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.CatalogEvent.ItemUpdated;
import dev.pao.store.event.CatalogEvent.SyncFailed;
import dev.pao.store.event.CatalogEvent.SyncRecovered;
import dev.pao.store.event.OverrideEvent.CatalogPinned;
import dev.pao.store.event.OverrideEvent.CatalogUnpinned;
import dev.pao.store.event.OverrideEvent.ItemHeld;
import dev.pao.store.event.OverrideEvent.ItemReleased;
import dev.pao.store.sync.SyncId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events as plain values and back, for stores that keep them as JSON. */
public final class CatalogEventValues {

    private CatalogEventValues() {}

    /** The word for an event's kind, such as {@code item_added}. */
    public static String kind(CatalogEvent event) {
        return event.match(Kind.INSTANCE);
    }

    /** The event as a mapping; {@code kind} says which. */
    public static Value.Mapping write(CatalogEvent event) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("kind", Value.of(kind(event)));
        return event.match(new Written(entries));
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
                                .orElse(List.of()),
                        mapping.text("owner"));
            case "file_recovered" -> new FileRecovered(text(mapping, "path"), commit(mapping), mapping.text("owner"));
            case "sync_failed" -> new SyncFailed(new SyncId(text(mapping, "sync_id")), text(mapping, "message"));
            case "sync_recovered" -> new SyncRecovered(new SyncId(text(mapping, "sync_id")), commit(mapping));
            case "channel_gave_up" ->
                new ChannelGaveUp(
                        text(mapping, "channel"), text(mapping, "reason"), Instant.parse(text(mapping, "at")));
            default -> OverrideEventValues.read(kind, mapping);
        };
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

    /** The words for kinds. */
    private enum Kind implements CatalogEvent.Cases<String> {
        INSTANCE;

        @Override
        public String itemAdded(ItemAdded event) {
            return "item_added";
        }

        @Override
        public String itemUpdated(ItemUpdated event) {
            return "item_updated";
        }

        @Override
        public String itemRemoved(ItemRemoved event) {
            return "item_removed";
        }

        @Override
        public String fileRejected(FileRejected event) {
            return "file_rejected";
        }

        @Override
        public String fileRecovered(FileRecovered event) {
            return "file_recovered";
        }

        @Override
        public String syncFailed(SyncFailed event) {
            return "sync_failed";
        }

        @Override
        public String syncRecovered(SyncRecovered event) {
            return "sync_recovered";
        }

        @Override
        public String channelGaveUp(ChannelGaveUp event) {
            return "channel_gave_up";
        }

        @Override
        public String catalogPinned(CatalogPinned event) {
            return OverrideEventValues.PINNED;
        }

        @Override
        public String catalogUnpinned(CatalogUnpinned event) {
            return OverrideEventValues.UNPINNED;
        }

        @Override
        public String itemHeld(ItemHeld event) {
            return OverrideEventValues.HELD;
        }

        @Override
        public String itemReleased(ItemReleased event) {
            return OverrideEventValues.RELEASED;
        }
    }

    /** What an event holds beside its kind. */
    private record Written(Map<String, Value> entries) implements CatalogEvent.Cases<Value.Mapping> {

        @Override
        public Value.Mapping itemAdded(ItemAdded event) {
            return item(event.item(), event.commit());
        }

        @Override
        public Value.Mapping itemUpdated(ItemUpdated event) {
            item(event.item(), event.commit());
            return with("previous", event.previous().toString());
        }

        @Override
        public Value.Mapping itemRemoved(ItemRemoved event) {
            return item(event.item(), event.commit());
        }

        @Override
        public Value.Mapping fileRejected(FileRejected event) {
            with("path", event.path());
            with("commit", event.commit().text());
            entries.put("diagnostics", DiagnosticValues.write(event.diagnostics()));
            return with("owner", event.owner());
        }

        @Override
        public Value.Mapping fileRecovered(FileRecovered event) {
            with("path", event.path());
            with("commit", event.commit().text());
            return with("owner", event.owner());
        }

        @Override
        public Value.Mapping syncFailed(SyncFailed event) {
            with("sync_id", event.syncId().text());
            return with("message", event.message());
        }

        @Override
        public Value.Mapping syncRecovered(SyncRecovered event) {
            with("sync_id", event.syncId().text());
            return with("commit", event.commit().text());
        }

        @Override
        public Value.Mapping channelGaveUp(ChannelGaveUp event) {
            with("channel", event.channel());
            with("reason", event.reason());
            return with("at", event.at().toString());
        }

        @Override
        public Value.Mapping catalogPinned(CatalogPinned event) {
            return OverrideEventValues.write(event);
        }

        @Override
        public Value.Mapping catalogUnpinned(CatalogUnpinned event) {
            return OverrideEventValues.write(event);
        }

        @Override
        public Value.Mapping itemHeld(ItemHeld event) {
            return OverrideEventValues.write(event);
        }

        @Override
        public Value.Mapping itemReleased(ItemReleased event) {
            return OverrideEventValues.write(event);
        }

        private Value.Mapping item(ItemSummary item, CommitId commit) {
            with("name", item.name());
            with("version", item.version().toString());
            with("owner", item.owner());
            with("description", item.description());
            with("category", item.category());
            return with("commit", commit.text());
        }

        private Value.Mapping with(String key, Optional<String> text) {
            text.ifPresent(known -> entries.put(key, Value.of(known)));
            return new Value.Mapping(entries);
        }

        private Value.Mapping with(String key, String text) {
            return with(key, Optional.of(text));
        }
    }
}
