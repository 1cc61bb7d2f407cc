package dev.pao.model;

import java.util.Objects;

/**
 * An item and the file that it is written in.
 *
 * @param path the file, relative to the repository's root, with forward slashes
 * @param item the item
 */
public record PlacedItem(String path, CatalogItem item) {

    /** Refuses null. */
    public PlacedItem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(item, "item");
    }
}
