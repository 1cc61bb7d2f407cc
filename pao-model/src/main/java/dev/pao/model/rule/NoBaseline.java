package dev.pao.model.rule;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import java.util.Optional;

/** The baseline where nothing was served before. */
enum NoBaseline implements CatalogBaseline {
    INSTANCE;

    @Override
    public Optional<PlacedItem> served(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<CatalogItem> stored(String name, SemanticVersion version) {
        return Optional.empty();
    }

    @Override
    public boolean isGone(String path) {
        return false;
    }
}
