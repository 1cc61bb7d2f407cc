package dev.pao.store.event;

import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.store.CommitId;
import dev.pao.store.event.OverrideEvent.CatalogPinned;
import dev.pao.store.event.OverrideEvent.CatalogUnpinned;
import dev.pao.store.event.OverrideEvent.ItemHeld;
import dev.pao.store.event.OverrideEvent.ItemReleased;
import dev.pao.store.override.Decision;
import dev.pao.store.override.Ending;
import dev.pao.store.sync.SyncCounts;
import java.math.BigDecimal;
import java.time.Instant;

/** What people decided, as plain values and back. */
final class OverrideEventValues {

    static final String PINNED = "catalog_pinned";
    static final String UNPINNED = "catalog_unpinned";
    static final String HELD = "item_held";
    static final String RELEASED = "item_released";

    private OverrideEventValues() {}

    static Value.Mapping write(CatalogPinned event) {
        return kind(PINNED)
                .with("commit", Value.of(event.commit().text()))
                .with("decision", write(event.decision()))
                .with("counts", write(event.counts()));
    }

    static Value.Mapping write(CatalogUnpinned event) {
        return kind(UNPINNED)
                .with("commit", Value.of(event.commit().text()))
                .with("decision", write(event.pinned()))
                .with("ending", write(event.ending()));
    }

    static Value.Mapping write(ItemHeld event) {
        Value.Mapping written = kind(HELD).with("item", write(event.item())).with("decision", write(event.decision()));
        return event.previous()
                .map(version -> written.with("previous", Value.of(version.toString())))
                .orElse(written);
    }

    static Value.Mapping write(ItemReleased event) {
        return kind(RELEASED)
                .with("item", write(event.item()))
                .with("held_at", Value.of(event.heldAt().toString()))
                .with("decision", write(event.held()))
                .with("ending", write(event.ending()));
    }

    private static Value.Mapping kind(String kind) {
        return Value.Mapping.EMPTY.with("kind", Value.of(kind));
    }

    static OverrideEvent read(String kind, Value.Mapping event) {
        return switch (kind) {
            case PINNED -> new CatalogPinned(commit(event), decision(event), counts(event));
            case UNPINNED -> new CatalogUnpinned(commit(event), decision(event), ending(event));
            case HELD -> new ItemHeld(item(event), event.text("previous").map(SemanticVersion::of), decision(event));
            case RELEASED ->
                new ItemReleased(
                        item(event), SemanticVersion.of(text(event, "held_at")), decision(event), ending(event));
            default -> throw new IllegalArgumentException("an event is of a known kind, found `" + kind + "`");
        };
    }

    private static Value write(CatalogEvent.ItemSummary item) {
        Value.Mapping written = Value.Mapping.EMPTY
                .with("name", Value.of(item.name()))
                .with("version", Value.of(item.version().toString()))
                .with("owner", Value.of(item.owner()))
                .with("description", Value.of(item.description()));
        return item.category()
                .map(category -> written.with("category", Value.of(category)))
                .orElse(written);
    }

    private static Value write(SyncCounts counts) {
        return Value.Mapping.EMPTY
                .with("added", Value.of(counts.added()))
                .with("updated", Value.of(counts.updated()))
                .with("removed", Value.of(counts.removed()))
                .with("rejected", Value.of(counts.rejected()));
    }

    private static Value.Mapping write(Decision decision) {
        Value.Mapping written = Value.Mapping.EMPTY
                .with("actor", Value.of(decision.actor()))
                .with("reason", Value.of(decision.reason()))
                .with("at", Value.of(decision.at().toString()));
        return decision.until()
                .map(end -> written.with("until", Value.of(end.toString())))
                .orElse(written);
    }

    private static Value write(Ending ending) {
        Value.Mapping written = Value.Mapping.EMPTY.with("how", Value.of(ending.word()));
        return ending.decision().map(by -> written.with("by", write(by))).orElse(written);
    }

    private static CommitId commit(Value.Mapping event) {
        return new CommitId(text(event, "commit"));
    }

    private static CatalogEvent.ItemSummary item(Value.Mapping event) {
        Value.Mapping item = mapping(event, "item");
        return new CatalogEvent.ItemSummary(
                text(item, "name"),
                SemanticVersion.of(text(item, "version")),
                text(item, "owner"),
                text(item, "description"),
                item.text("category"));
    }

    private static Decision decision(Value.Mapping event) {
        return readDecision(mapping(event, "decision"));
    }

    private static Decision readDecision(Value.Mapping decision) {
        return new Decision(
                text(decision, "actor"),
                text(decision, "reason"),
                Instant.parse(text(decision, "at")),
                decision.text("until").map(Instant::parse));
    }

    private static Ending ending(Value.Mapping event) {
        Value.Mapping ending = mapping(event, "ending");
        String how = text(ending, "how");
        return switch (how) {
            case "by_hand" -> new Ending.ByHand(readDecision(mapping(ending, "by")));
            case "expired" -> new Ending.Expired();
            case "returned" -> new Ending.Returned();
            default -> throw new IllegalArgumentException("an ending is of a known kind, found `" + how + "`");
        };
    }

    private static SyncCounts counts(Value.Mapping event) {
        Value.Mapping counts = mapping(event, "counts");
        return new SyncCounts(
                count(counts, "added"), count(counts, "updated"), count(counts, "removed"), count(counts, "rejected"));
    }

    private static int count(Value.Mapping counts, String key) {
        return counts.decimal(key).map(BigDecimal::intValueExact).orElse(0);
    }

    private static Value.Mapping mapping(Value.Mapping event, String key) {
        return event.mapping(key).orElseThrow(() -> missing(key));
    }

    private static String text(Value.Mapping event, String key) {
        return event.text(key).orElseThrow(() -> missing(key));
    }

    private static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("an event has a `" + key + "`, found none");
    }
}
