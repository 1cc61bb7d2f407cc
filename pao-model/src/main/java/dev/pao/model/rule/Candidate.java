package dev.pao.model.rule;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * An item that is about to enter the catalog. Its path, name and version are at hand; the item itself may have to be
 * read again, because a catalog can be larger than memory. A rule that looks at {@link #item} only where it has to is
 * fast on a catalog of any size. Immutable and thread-safe, as far as the item's source is.
 */
public final class Candidate {

    private final String path;
    private final String name;
    private final SemanticVersion version;
    private final Supplier<CatalogItem> item;

    private Candidate(String path, String name, SemanticVersion version, Supplier<CatalogItem> item) {
        this.path = Objects.requireNonNull(path, "path");
        this.name = Objects.requireNonNull(name, "name");
        this.version = Objects.requireNonNull(version, "version");
        this.item = Objects.requireNonNull(item, "item");
    }

    /** A candidate whose item is kept. */
    public static Candidate of(PlacedItem placed) {
        CatalogItem item = placed.item();
        return new Candidate(placed.path(), item.name(), item.version(), () -> item);
    }

    /**
     * A candidate whose item is read each time that a rule asks for it.
     *
     * @param path the file, relative to the repository's root, with forward slashes
     * @param name the item's name
     * @param version the item's version
     * @param item reads the item; throws if it is not there any more
     */
    public static Candidate onDemand(String path, String name, SemanticVersion version, Supplier<CatalogItem> item) {
        return new Candidate(path, name, version, item);
    }

    /** The file, relative to the repository's root, with forward slashes. */
    public String path() {
        return path;
    }

    /** The item's name. */
    public String name() {
        return name;
    }

    /** The item's version. */
    public SemanticVersion version() {
        return version;
    }

    /** The item; each call may read it anew. */
    public CatalogItem item() {
        return item.get();
    }

    /** The path, name and version. */
    @Override
    public String toString() {
        return path + ": " + name + " v" + version;
    }
}
