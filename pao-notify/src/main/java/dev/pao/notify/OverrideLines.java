package dev.pao.notify;

import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.OverrideEvent.CatalogPinned;
import dev.pao.store.event.OverrideEvent.CatalogUnpinned;
import dev.pao.store.event.OverrideEvent.ItemHeld;
import dev.pao.store.event.OverrideEvent.ItemReleased;
import dev.pao.store.override.Decision;
import dev.pao.store.override.Ending;
import dev.pao.store.sync.SyncCounts;
import java.util.ArrayList;
import java.util.List;

/** The words for what people decide over the branch. */
final class OverrideLines {

    private OverrideLines() {}

    static List<String> pinned(CatalogPinned event) {
        List<String> lines = new ArrayList<>();
        lines.add("📌 Catalog pinned at " + event.commit().abbreviated());
        lines.addAll(decision(event.decision(), "somebody unpins it"));
        lines.add(changed(event.counts()) + " Pushes are recorded, not applied.");
        return lines;
    }

    static List<String> unpinned(CatalogUnpinned event) {
        List<String> lines = new ArrayList<>();
        lines.add("▶️ Catalog follows its branch again");
        lines.add("It was pinned at " + event.commit().abbreviated() + " by "
                + OneLine.of(event.pinned().actor()) + ": "
                + OneLine.of(event.pinned().reason()));
        lines.addAll(ending(event.ending()));
        return lines;
    }

    static List<String> held(ItemHeld event) {
        ItemSummary item = event.item();
        String before = event.previous()
                .filter(version -> !version.equals(item.version()))
                .map(version -> " v" + version + " →")
                .orElse("");
        List<String> lines = new ArrayList<>();
        lines.add("📌 Catalog item held: " + OneLine.of(item.name()) + before + " v" + item.version());
        lines.add("Owner: " + OneLine.of(item.owner()));
        lines.addAll(decision(event.decision(), "it is released, or returns with a later version"));
        return lines;
    }

    static List<String> released(ItemReleased event) {
        ItemSummary item = event.item();
        List<String> lines = new ArrayList<>();
        lines.add("▶️ Catalog item follows its branch again: " + OneLine.of(item.name()) + " v" + item.version());
        lines.add("Owner: " + OneLine.of(item.owner()));
        lines.add("It was held at v" + event.heldAt() + " by "
                + OneLine.of(event.held().actor()) + ": "
                + OneLine.of(event.held().reason()));
        lines.addAll(ending(event.ending()));
        return lines;
    }

    private static List<String> decision(Decision decision, String end) {
        return List.of(
                "By: " + OneLine.of(decision.actor()),
                "Reason: " + OneLine.of(decision.reason()),
                "Until: " + decision.until().map(Object::toString).orElse(end));
    }

    private static List<String> ending(Ending ending) {
        if (ending instanceof Ending.ByHand hand) {
            return List.of(
                    "Ended by: " + OneLine.of(hand.by().actor()),
                    "Reason: " + OneLine.of(hand.by().reason()));
        }
        return List.of(
                ending instanceof Ending.Expired
                        ? "Its time was over."
                        : "The branch brought a later version that is good.");
    }

    private static String changed(SyncCounts counts) {
        return counts.added() + counts.updated() + counts.removed() == 0
                ? "No item changed."
                : "Items: " + counts.added() + " added, " + counts.updated() + " updated, " + counts.removed()
                        + " removed.";
    }
}
