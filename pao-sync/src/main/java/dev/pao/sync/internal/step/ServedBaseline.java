package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.rule.CatalogBaseline;
import java.util.Optional;
import java.util.Set;

/**
 * The served catalog, as the rules across the catalog see it.
 *
 * @param base what is and was served
 * @param owners whose the served paths are
 * @param givenUp the paths whose files are gone, or hold an item of another name now
 */
record ServedBaseline(Baseline base, PathOwners owners, Set<String> givenUp) implements CatalogBaseline {

    @Override
    public Optional<PlacedItem> served(String name) {
        return base.snapshot().item(name).map(item -> new PlacedItem(item.path(), item.item()));
    }

    @Override
    public Optional<CatalogItem> stored(String name, SemanticVersion version) {
        return base.versions().find(name, version);
    }

    @Override
    public boolean isHeldBack(String name) {
        return base.isHeldBack(name);
    }

    @Override
    public boolean isGone(String path) {
        return givenUp.contains(path);
    }

    @Override
    public boolean isLost(String name) {
        return base.snapshot().item(name).filter(item -> !owners.isOwner(item)).isPresent();
    }
}
