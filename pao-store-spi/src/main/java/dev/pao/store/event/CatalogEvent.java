package dev.pao.store.event;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.CommitId;
import dev.pao.store.sync.SyncId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing that happened to a catalog and that people may want to be told. */
public sealed interface CatalogEvent {

    /** A key that is the same whenever the same thing is told again, so that a receiver can drop repetitions. */
    String key();

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
    }

    /**
     * A file is not served as it stands, for reasons that were not told before.
     *
     * @param path the file
     * @param commit the commit that holds it
     * @param diagnostics why
     */
    record FileRejected(String path, CommitId commit, List<Diagnostic> diagnostics) implements CatalogEvent {
        /** Copies the list. */
        public FileRejected {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(commit, "commit");
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public String key() {
            return "file-rejected/" + commit + "/" + path;
        }
    }

    /**
     * A file that was rejected is in order again, or gone.
     *
     * @param path the file
     * @param commit the commit that mended it
     */
    record FileRecovered(String path, CommitId commit) implements CatalogEvent {
        /** Refuses null. */
        public FileRecovered {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(commit, "commit");
        }

        @Override
        public String key() {
            return "file-recovered/" + commit + "/" + path;
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
    }
}
