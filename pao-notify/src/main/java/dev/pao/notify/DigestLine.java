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
import dev.pao.store.override.Decision;
import java.util.Optional;

/**
 * What a digest says of one event.
 *
 * @param section under which heading
 * @param text one line
 * @param commit the commit that it came with, if any
 */
record DigestLine(DigestSection section, String text, Optional<CommitId> commit) {

    /** Eighty such lines are well below what Slack takes as one text. */
    private static final int LONGEST = 240;

    /** The lines for events. */
    enum Of implements Cases<DigestLine> {
        INSTANCE;

        @Override
        public DigestLine itemAdded(ItemAdded event) {
            return line(DigestSection.ITEMS_ADDED, item(event.item()), event.commit());
        }

        @Override
        public DigestLine itemUpdated(ItemUpdated event) {
            ItemSummary item = event.item();
            String versions = " v" + event.previous() + " → v" + item.version();
            return line(DigestSection.ITEMS_UPDATED, item.name() + versions + owner(item), event.commit());
        }

        @Override
        public DigestLine itemRemoved(ItemRemoved event) {
            return line(DigestSection.ITEMS_REMOVED, item(event.item()), event.commit());
        }

        @Override
        public DigestLine fileRejected(FileRejected event) {
            String reason = Findings.worst(event, 1).stream()
                    .findFirst()
                    .map(finding -> ": " + finding)
                    .orElse("");
            return line(DigestSection.FILES_REJECTED, event.path() + reason, event.commit());
        }

        @Override
        public DigestLine fileRecovered(FileRecovered event) {
            return line(DigestSection.FILES_RECOVERED, event.path(), event.commit());
        }

        @Override
        public DigestLine syncFailed(SyncFailed event) {
            String text = event.syncId() + ": " + event.message();
            return new DigestLine(DigestSection.SYNCS_FAILED, OneLine.of(text, LONGEST), Optional.empty());
        }

        @Override
        public DigestLine syncRecovered(SyncRecovered event) {
            return line(DigestSection.SYNCS_RECOVERED, event.syncId().text(), event.commit());
        }

        @Override
        public DigestLine channelGaveUp(ChannelGaveUp event) {
            String text = event.channel() + ": " + event.reason();
            return new DigestLine(DigestSection.CHANNELS_GAVE_UP, OneLine.of(text, LONGEST), Optional.empty());
        }

        @Override
        public DigestLine catalogPinned(CatalogPinned event) {
            return line(DigestSection.CATALOG_PINNED, by(event.decision()), event.commit());
        }

        @Override
        public DigestLine catalogUnpinned(CatalogUnpinned event) {
            return line(DigestSection.CATALOG_UNPINNED, by(event.pinned()), event.commit());
        }

        @Override
        public DigestLine itemHeld(ItemHeld event) {
            return new DigestLine(
                    DigestSection.ITEMS_HELD,
                    OneLine.of(item(event.item()) + " " + by(event.decision()), LONGEST),
                    Optional.empty());
        }

        @Override
        public DigestLine itemReleased(ItemReleased event) {
            return new DigestLine(
                    DigestSection.ITEMS_RELEASED, OneLine.of(item(event.item()), LONGEST), Optional.empty());
        }

        private static DigestLine line(DigestSection section, String text, CommitId commit) {
            return new DigestLine(section, OneLine.of(text, LONGEST), Optional.of(commit));
        }

        private static String item(ItemSummary item) {
            return item.name() + " v" + item.version() + owner(item);
        }

        private static String by(Decision decision) {
            return "by " + decision.actor() + ": " + decision.reason();
        }

        private static String owner(ItemSummary item) {
            return " (" + item.owner() + ")";
        }
    }
}
