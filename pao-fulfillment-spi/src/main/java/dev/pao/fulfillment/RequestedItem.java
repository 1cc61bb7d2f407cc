package dev.pao.fulfillment;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import java.util.Objects;

/**
 * The item that somebody asked for, in the version that the order was made from.
 *
 * @param name the item's name
 * @param version the item's version
 */
public record RequestedItem(String name, SemanticVersion version) {

    /** Refuses null. */
    public RequestedItem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }

    /** The name and version of an item. */
    public static RequestedItem of(CatalogItem item) {
        return new RequestedItem(item.name(), item.version());
    }

    /** Such as {@code mysql-database v1.0.0}. */
    @Override
    public String toString() {
        return name + " v" + version;
    }
}
