package dev.pao.sync.plan;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.change.ItemDifference;
import dev.pao.model.change.VersionStep;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.sync.ProcessedFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a plan does with one item or file. Immutable. */
public sealed interface PlannedChange {

    /** The file, relative to the repository's root: where the item is now, or was where it is gone. */
    String path();

    /** The name of the item; empty only for a rejected file that could not be read that far. */
    Optional<String> itemName();

    /** What was found in the file, warnings included, in order of position. */
    List<Diagnostic> diagnostics();

    /** Calls the case that fits this change and gives what it returns. */
    <T> T match(Cases<T> cases);

    /** One method for each kind of change, so that a new kind is a compile error wherever kinds are told apart. */
    interface Cases<T> {
        /** An item is new. */
        T added(Added change);

        /** An item says something else. */
        T changed(Changed change);

        /** An item is no longer offered. */
        T removed(Removed change);

        /** An item only lies in another file. */
        T renamed(Renamed change);

        /** A file breaks a rule. */
        T rejected(Rejected change);
    }

    /**
     * An item is new.
     *
     * @param after the item and its file
     * @param diagnostics what was found in the file
     */
    record Added(PlacedItem after, List<Diagnostic> diagnostics) implements PlannedChange {
        /** Copies the list. */
        public Added {
            Objects.requireNonNull(after, "after");
            diagnostics = List.copyOf(diagnostics);
        }

        /** The item. */
        public CatalogItem item() {
            return after.item();
        }

        @Override
        public String path() {
            return after.path();
        }

        @Override
        public Optional<String> itemName() {
            return Optional.of(after.item().name());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.added(this);
        }
    }

    /**
     * An item says something else, or has another version; its file may have moved too.
     *
     * @param before the item as it was, and its file then
     * @param after the item as it would be, and its file
     * @param difference what changes
     * @param diagnostics what was found in the file
     */
    record Changed(PlacedItem before, PlacedItem after, ItemDifference difference, List<Diagnostic> diagnostics)
            implements PlannedChange {
        /** Copies the list; refuses two items of different names. */
        public Changed {
            Objects.requireNonNull(difference, "difference");
            if (!before.item().name().equals(after.item().name())) {
                throw new IllegalArgumentException("an item changes under its name, found `"
                        + before.item().name() + "` and `" + after.item().name() + "`");
            }
            diagnostics = List.copyOf(diagnostics);
        }

        /** The change between two versions of an item. */
        public static Changed of(PlacedItem before, PlacedItem after, List<Diagnostic> diagnostics) {
            return new Changed(before, after, ItemDifference.between(before.item(), after.item()), diagnostics);
        }

        /** Whether the item's file moved as well. */
        public boolean isMoved() {
            return !before.path().equals(after.path());
        }

        /** The step of the version that the change needs; empty if only the version changes. */
        public Optional<VersionStep> neededStep() {
            return difference.step();
        }

        /** The step that the version makes; empty if it does not rise, as when an earlier version comes back. */
        public Optional<VersionStep> madeStep() {
            return VersionStep.between(before.item().version(), after.item().version());
        }

        @Override
        public String path() {
            return after.path();
        }

        @Override
        public Optional<String> itemName() {
            return Optional.of(after.item().name());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.changed(this);
        }
    }

    /**
     * An item is no longer offered.
     *
     * @param before the item and the file that held it
     * @param diagnostics what is to be said of it
     */
    record Removed(PlacedItem before, List<Diagnostic> diagnostics) implements PlannedChange {
        /** Copies the list. */
        public Removed {
            Objects.requireNonNull(before, "before");
            diagnostics = List.copyOf(diagnostics);
        }

        /** The item. */
        public CatalogItem item() {
            return before.item();
        }

        @Override
        public String path() {
            return before.path();
        }

        @Override
        public Optional<String> itemName() {
            return Optional.of(before.item().name());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.removed(this);
        }
    }

    /**
     * An item that says what it said lies in another file.
     *
     * @param from the file before
     * @param after the item and its file
     * @param diagnostics what was found in the file
     */
    record Renamed(String from, PlacedItem after, List<Diagnostic> diagnostics) implements PlannedChange {
        /** Copies the list. */
        public Renamed {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(after, "after");
            diagnostics = List.copyOf(diagnostics);
        }

        /** The item. */
        public CatalogItem item() {
            return after.item();
        }

        @Override
        public String path() {
            return after.path();
        }

        @Override
        public Optional<String> itemName() {
            return Optional.of(after.item().name());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.renamed(this);
        }
    }

    /**
     * A file breaks a rule; what is served from it or under its item's name stays as it is.
     *
     * @param path the file
     * @param change how the file differs from the base
     * @param item the item in it, if it could be read; an item that is rejected for its version or name could
     * @param served the item that goes on being served under that name, and its file, if there is one
     * @param diagnostics what was found in the file, at least one error among it
     */
    record Rejected(
            String path,
            ProcessedFile.Change change,
            Optional<CatalogItem> item,
            Optional<PlacedItem> served,
            List<Diagnostic> diagnostics)
            implements PlannedChange {
        /** Copies the list; refuses a rejection without an error. */
        public Rejected {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(served, "served");
            diagnostics = List.copyOf(diagnostics);
            if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
                throw new IllegalArgumentException("a rejected file has an error, found " + diagnostics);
            }
        }

        /** What the file would have changed; empty if its item could not be read or would be new. */
        public Optional<ItemDifference> difference() {
            return item.flatMap(now -> served.map(was -> ItemDifference.between(was.item(), now)));
        }

        @Override
        public Optional<String> itemName() {
            return item.map(CatalogItem::name);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rejected(this);
        }
    }
}
