package dev.pao.store;

import dev.pao.model.CatalogItem;
import java.time.Instant;
import java.util.Objects;

/**
 * An item as it is served, with where it came from.
 *
 * @param item the item
 * @param path its file, relative to the repository's root
 * @param hash the hash of the file's bytes
 * @param commit the commit that brought this content
 * @param createdAt when the name was first published
 * @param updatedAt when this content was published
 * @param validatedAt when this content was validated
 */
public record PublishedItem(
        CatalogItem item,
        String path,
        ContentHash hash,
        CommitId commit,
        Instant createdAt,
        Instant updatedAt,
        Instant validatedAt) {

    /** Refuses null. */
    public PublishedItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        Objects.requireNonNull(validatedAt, "validatedAt");
    }

    /** The item's name. */
    public String name() {
        return item.name();
    }

    /** This item, from another file. */
    public PublishedItem at(String newPath) {
        return new PublishedItem(item, newPath, hash, commit, createdAt, updatedAt, validatedAt);
    }

    /** This item, with another moment of its first publication. */
    public PublishedItem createdAt(Instant moment) {
        return new PublishedItem(item, path, hash, commit, moment, updatedAt, validatedAt);
    }
}
