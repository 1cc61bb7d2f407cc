package dev.pao.notify;

import dev.pao.store.event.CatalogEvent.Cases;
import dev.pao.store.event.CatalogEvent.ChannelGaveUp;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.store.event.CatalogEvent.ItemRemoved;
import dev.pao.store.event.CatalogEvent.ItemUpdated;
import dev.pao.store.event.CatalogEvent.SyncFailed;
import dev.pao.store.event.CatalogEvent.SyncRecovered;
import dev.pao.store.event.OverrideEvent.CatalogPinned;
import dev.pao.store.event.OverrideEvent.CatalogUnpinned;
import dev.pao.store.event.OverrideEvent.ItemHeld;
import dev.pao.store.event.OverrideEvent.ItemReleased;
import java.time.Instant;

/**
 * The key under which an event of a moment is told. Numbers of syncs start anew with a new store, and two installations
 * share them: the moment tells them apart.
 */
record EventKey(Instant at) implements Cases<String> {

    @Override
    public String itemAdded(ItemAdded event) {
        return event.key();
    }

    @Override
    public String itemUpdated(ItemUpdated event) {
        return event.key();
    }

    @Override
    public String itemRemoved(ItemRemoved event) {
        return event.key();
    }

    @Override
    public String fileRejected(FileRejected event) {
        return event.key();
    }

    @Override
    public String fileRecovered(FileRecovered event) {
        return event.key();
    }

    @Override
    public String syncFailed(SyncFailed event) {
        return event.key() + "/" + at;
    }

    @Override
    public String syncRecovered(SyncRecovered event) {
        return event.key() + "/" + at;
    }

    @Override
    public String channelGaveUp(ChannelGaveUp event) {
        return event.key();
    }

    @Override
    public String catalogPinned(CatalogPinned event) {
        return event.key();
    }

    @Override
    public String catalogUnpinned(CatalogUnpinned event) {
        return event.key();
    }

    @Override
    public String itemHeld(ItemHeld event) {
        return event.key();
    }

    @Override
    public String itemReleased(ItemReleased event) {
        return event.key();
    }
}
