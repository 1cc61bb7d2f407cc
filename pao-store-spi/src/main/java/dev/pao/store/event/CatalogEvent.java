package dev.pao.store.event;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.CommitId;
import dev.pao.store.sync.SyncId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing that happened to a catalog and that people may want to be told. */
public sealed interface CatalogEvent
        permits CatalogEvent.ItemAdded,
                CatalogEvent.ItemUpdated,
                CatalogEvent.ItemRemoved,
                CatalogEvent.FileRejected,
                CatalogEvent.FileRecovered,
                CatalogEvent.SyncFailed,
                CatalogEvent.SyncRecovered,
                CatalogEvent.ChannelGaveUp,
                OverrideEvent {

    /**
     * What happened, in readable form: the kind, and the commit and name, or whatever it happened to. It can happen again, after a
     * forced push back to a commit: with the moment when its outbox entry was written it names one happening.
     */
    String key();

    /** Calls the case of {@code cases} that fits this event and gives what it returns. */
    <T> T match(Cases<T> cases);

    /** One method for each kind of event, so that a new kind is a compile error wherever kinds are told apart. */
    interface Cases<T> {
        /** An item is served that was not. */
        T itemAdded(ItemAdded event);

        /** An item is served with another content. */
        T itemUpdated(ItemUpdated event);

        /** An item is no longer served. */
        T itemRemoved(ItemRemoved event);

        /** A file is not served as it stands. */
        T fileRejected(FileRejected event);

        /** A file is rejected no longer. */
        T fileRecovered(FileRecovered event);

        /** Syncs have begun to fail. */
        T syncFailed(SyncFailed event);

        /** Syncs work again. */
        T syncRecovered(SyncRecovered event);

        /** A channel gave events up. */
        T channelGaveUp(ChannelGaveUp event);

        /** The catalog was set back, or pinned where it stood. */
        T catalogPinned(OverrideEvent.CatalogPinned event);

        /** The catalog follows the branch again. */
        T catalogUnpinned(OverrideEvent.CatalogUnpinned event);

        /** An item was set back, or is held where it stood. */
        T itemHeld(OverrideEvent.ItemHeld event);

        /** An item follows the branch again. */
        T itemReleased(OverrideEvent.ItemReleased event);
    }

    /**
     * An item that was not served before is served.
     *
     * @param item what is known of it
     * @param commit the commit that brought it
     */
    record ItemAdded(ItemSummary item, CommitId commit) implements CatalogEvent {
        /** Refuses null. */
        public ItemAdded {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(commit, "commit");
        }

        @Override
        public String key() {
            return "item-added/" + commit + "/" + item.name();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.itemAdded(this);
        }
    }

    /**
     * An item is served with another content.
     *
     * @param item what is known of it now
     * @param previous the version that was served before
     * @param commit the commit that brought it
     */
    record ItemUpdated(ItemSummary item, SemanticVersion previous, CommitId commit) implements CatalogEvent {
        /** Refuses null. */
        public ItemUpdated {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(previous, "previous");
            Objects.requireNonNull(commit, "commit");
        }

        @Override
        public String key() {
            return "item-updated/" + commit + "/" + item.name();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.itemUpdated(this);
        }
    }

    /**
     * An item is no longer served.
     *
     * @param item what was known of it
     * @param commit the commit without it
     */
    record ItemRemoved(ItemSummary item, CommitId commit) implements CatalogEvent {
        /** Refuses null. */
        public ItemRemoved {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(commit, "commit");
        }

        @Override
        public String key() {
            return "item-removed/" + commit + "/" + item.name();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.itemRemoved(this);
        }
    }

    /**
     * A file is not served as it stands, for reasons that were not told before.
     *
     * @param path the file
     * @param commit the commit that holds it
     * @param diagnostics why
     * @param owner who owns the item that is served from the file, or else the one that stands in it, if that is known
     */
    record FileRejected(String path, CommitId commit, List<Diagnostic> diagnostics, Optional<String> owner)
            implements CatalogEvent {
        /** Copies the list. */
        public FileRejected {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(commit, "commit");
            Objects.requireNonNull(owner, "owner");
            diagnostics = List.copyOf(diagnostics);
        }

        /** A rejected file that nobody is known to own. */
        public FileRejected(String path, CommitId commit, List<Diagnostic> diagnostics) {
            this(path, commit, diagnostics, Optional.empty());
        }

        @Override
        public String key() {
            return "file-rejected/" + commit + "/" + path;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fileRejected(this);
        }
    }

    /**
     * A file that was rejected is in order again, or gone.
     *
     * @param path the file
     * @param commit the commit that mended it
     * @param owner who owns the item in it, or the one that was served from it, if that is known
     */
    record FileRecovered(String path, CommitId commit, Optional<String> owner) implements CatalogEvent {
        /** Refuses null. */
        public FileRecovered {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(commit, "commit");
            Objects.requireNonNull(owner, "owner");
        }

        /** A file that nobody is known to own. */
        public FileRecovered(String path, CommitId commit) {
            this(path, commit, Optional.empty());
        }

        @Override
        public String key() {
            return "file-recovered/" + commit + "/" + path;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fileRecovered(this);
        }
    }

    /**
     * Syncs have begun to fail.
     *
     * @param syncId the first one that failed
     * @param message what is wrong and who must act
     */
    record SyncFailed(SyncId syncId, String message) implements CatalogEvent {
        /** Refuses null. */
        public SyncFailed {
            Objects.requireNonNull(syncId, "syncId");
            Objects.requireNonNull(message, "message");
        }

        @Override
        public String key() {
            return "sync-failed/" + syncId;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.syncFailed(this);
        }
    }

    /**
     * Syncs work again after they had failed.
     *
     * @param syncId the first one that worked
     * @param commit the commit that is served
     */
    record SyncRecovered(SyncId syncId, CommitId commit) implements CatalogEvent {
        /** Refuses null. */
        public SyncRecovered {
            Objects.requireNonNull(syncId, "syncId");
            Objects.requireNonNull(commit, "commit");
        }

        @Override
        public String key() {
            return "sync-recovered/" + syncId;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.syncRecovered(this);
        }
    }

    /**
     * A channel can't be told of events and gave them up, for the first time since it had none that were given up. The
     * outbox writes it; the other channels tell people.
     *
     * @param channel the channel's name
     * @param reason what the channel met last
     * @param at when
     */
    record ChannelGaveUp(String channel, String reason, Instant at) implements CatalogEvent {
        /** Refuses null. */
        public ChannelGaveUp {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public String key() {
            return "channel-gave-up/" + channel + "/" + at;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.channelGaveUp(this);
        }
    }

    /**
     * What an event tells of an item.
     *
     * @param name the item's name
     * @param version its version
     * @param owner its owner
     * @param description its description
     * @param category its category, if it has one
     */
    record ItemSummary(
            String name, SemanticVersion version, String owner, String description, Optional<String> category) {
        /** Refuses null. */
        public ItemSummary {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(category, "category");
        }

        /** What there is to tell of an item. */
        public static ItemSummary of(CatalogItem item) {
            return new ItemSummary(item.name(), item.version(), item.owner(), item.description(), item.category());
        }
    }
}
