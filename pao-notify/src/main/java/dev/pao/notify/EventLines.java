package dev.pao.notify;

import dev.pao.store.CommitId;
import dev.pao.store.event.CatalogEvent.Cases;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words for one event. */
record EventLines(Optional<PortalLinks> portal) implements Cases<List<String>> {

    private static final int FINDINGS_TOLD = 3;

    @Override
    public List<String> itemAdded(ItemAdded event) {
        return served("✅ New catalog item added: " + nameAndVersion(event.item()), event.item());
    }

    @Override
    public List<String> itemUpdated(ItemUpdated event) {
        String versions = " v" + event.previous() + " → v" + event.item().version();
        return served("🔄 Catalog item updated: " + OneLine.of(event.item().name()) + versions, event.item());
    }

    @Override
    public List<String> itemRemoved(ItemRemoved event) {
        return about("➖ Catalog item removed: " + nameAndVersion(event.item()), event.item());
    }

    @Override
    public List<String> fileRejected(FileRejected event) {
        List<String> lines = new ArrayList<>();
        lines.add("❌ Catalog file rejected: " + OneLine.of(event.path()));
        lines.add(commit(event.commit()));
        lines.addAll(Findings.worst(event, FINDINGS_TOLD));
        int more = event.diagnostics().size() - FINDINGS_TOLD;
        if (more > 0) {
            lines.add("… and " + more + " more");
        }
        return lines;
    }

    @Override
    public List<String> fileRecovered(FileRecovered event) {
        return List.of("✅ Catalog file no longer rejected: " + OneLine.of(event.path()), commit(event.commit()));
    }

    @Override
    public List<String> syncFailed(SyncFailed event) {
        return List.of(
                "❌ Catalog sync failed: " + event.syncId(),
                "Reason: " + OneLine.of(event.message()),
                "The catalog is served as it was.");
    }

    @Override
    public List<String> syncRecovered(SyncRecovered event) {
        return List.of("✅ Catalog sync works again: " + event.syncId(), commit(event.commit()));
    }

    @Override
    public List<String> channelGaveUp(ChannelGaveUp event) {
        return List.of(
                "❌ Notifications do not get through: " + OneLine.of(event.channel()),
                "Reason: " + OneLine.of(event.reason()),
                "What that channel was not told is kept: `pao-cli outbox` lists it.");
    }

    @Override
    public List<String> catalogPinned(CatalogPinned event) {
        return OverrideLines.pinned(event);
    }

    @Override
    public List<String> catalogUnpinned(CatalogUnpinned event) {
        return OverrideLines.unpinned(event);
    }

    @Override
    public List<String> itemHeld(ItemHeld event) {
        return OverrideLines.held(event);
    }

    @Override
    public List<String> itemReleased(ItemReleased event) {
        return OverrideLines.released(event);
    }

    private List<String> served(String title, ItemSummary item) {
        List<String> lines = about(title, item);
        portal.ifPresent(links -> lines.add("View: " + links.to(item.name())));
        return lines;
    }

    private static List<String> about(String title, ItemSummary item) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add("Owner: " + OneLine.of(item.owner()));
        lines.add("Description: " + OneLine.of(item.description()));
        return lines;
    }

    private static String nameAndVersion(ItemSummary item) {
        return OneLine.of(item.name()) + " v" + item.version();
    }

    private static String commit(CommitId commit) {
        return "Commit: " + commit.abbreviated();
    }
}
