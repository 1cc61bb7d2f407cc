package dev.pao.store.history;

import dev.pao.store.override.Decision;
import dev.pao.store.sync.SyncId;
import java.util.Objects;
import java.util.Optional;

/** Why something was published. */
public sealed interface PublicationCause {

    /** The cause in one lower-case word, for columns and documents. */
    String word();

    /** The sync that published, if one did. */
    default Optional<SyncId> sync() {
        return Optional.empty();
    }

    /** What a person decided, if one did. */
    default Optional<Decision> decision() {
        return Optional.empty();
    }

    /** The item that it is about, if it is about one. */
    default Optional<String> item() {
        return Optional.empty();
    }

    /**
     * A sync followed the branch.
     *
     * @param id the sync; of several that were collapsed into one, the leading one
     */
    record Synced(SyncId id) implements PublicationCause {
        /** Refuses null. */
        public Synced {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String word() {
            return "sync";
        }

        @Override
        public Optional<SyncId> sync() {
            return Optional.of(id);
        }
    }

    /**
     * The catalog was set back to an earlier commit, or pinned where it stood.
     *
     * @param by who decided, and why
     */
    record RolledBack(Decision by) implements PublicationCause {
        /** Refuses null. */
        public RolledBack {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String word() {
            return "rollback";
        }

        @Override
        public Optional<Decision> decision() {
            return Optional.of(by);
        }
    }

    /**
     * The catalog follows the branch again.
     *
     * @param by who decided, and why
     */
    record Unpinned(Decision by) implements PublicationCause {
        /** Refuses null. */
        public Unpinned {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String word() {
            return "unpin";
        }

        @Override
        public Optional<Decision> decision() {
            return Optional.of(by);
        }
    }

    /**
     * An item was set back to an earlier version, or held where it stood.
     *
     * @param name the item
     * @param by who decided, and why
     */
    record Held(String name, Decision by) implements PublicationCause {
        /** Refuses null. */
        public Held {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String word() {
            return "hold";
        }

        @Override
        public Optional<Decision> decision() {
            return Optional.of(by);
        }

        @Override
        public Optional<String> item() {
            return Optional.of(name);
        }
    }

    /**
     * An item follows the branch again.
     *
     * @param name the item
     * @param by who decided, and why
     */
    record Released(String name, Decision by) implements PublicationCause {
        /** Refuses null. */
        public Released {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String word() {
            return "release";
        }

        @Override
        public Optional<Decision> decision() {
            return Optional.of(by);
        }

        @Override
        public Optional<String> item() {
            return Optional.of(name);
        }
    }

    /** Why is not recorded: it was published before causes were. */
    record Unrecorded() implements PublicationCause {
        @Override
        public String word() {
            return "unrecorded";
        }
    }
}
