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
import java.util.Optional;

/** Whom an event belongs to. */
enum EventOwner implements Cases<Optional<String>> {
    INSTANCE;

    @Override
    public Optional<String> itemAdded(ItemAdded event) {
        return Optional.of(event.item().owner());
    }

    @Override
    public Optional<String> itemUpdated(ItemUpdated event) {
        return Optional.of(event.item().owner());
    }

    @Override
    public Optional<String> itemRemoved(ItemRemoved event) {
        return Optional.of(event.item().owner());
    }

    @Override
    public Optional<String> fileRejected(FileRejected event) {
        return event.owner();
    }

    @Override
    public Optional<String> fileRecovered(FileRecovered event) {
        return event.owner();
    }

    @Override
    public Optional<String> syncFailed(SyncFailed event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> syncRecovered(SyncRecovered event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> channelGaveUp(ChannelGaveUp event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> catalogPinned(CatalogPinned event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> catalogUnpinned(CatalogUnpinned event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> itemHeld(ItemHeld event) {
        return Optional.of(event.item().owner());
    }

    @Override
    public Optional<String> itemReleased(ItemReleased event) {
        return Optional.of(event.item().owner());
    }
}
