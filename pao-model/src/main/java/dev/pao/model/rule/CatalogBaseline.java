package dev.pao.model.rule;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import java.util.Optional;

/** The catalog that a change is held against. */
public interface CatalogBaseline {

    /** What is served under a name now. */
    Optional<PlacedItem> served(String name);

    /** The item that was stored under a name and version at any time. */
    Optional<CatalogItem> stored(String name, SemanticVersion version);

    /**
     * Whether what {@link #served} says of a name was published but is held back by a person, so that people are served
     * another version; false by default.
     */
    default boolean isHeldBack(String name) {
        return false;
    }

    /** Whether the file at a path is gone after the change, so that its item gives its name up. */
    boolean isGone(String path);

    /**
     * Whether the file that a name is served from came to hold another name before this change, so that the name is to be
     * had; by default never.
     */
    default boolean isLost(String name) {
        return false;
    }

    /** No catalog to compare with, as when a folder is validated alone. */
    static CatalogBaseline none() {
        return NoBaseline.INSTANCE;
    }
}
