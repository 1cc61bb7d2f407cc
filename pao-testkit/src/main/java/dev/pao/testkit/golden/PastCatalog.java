package dev.pao.testkit.golden;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.rule.CatalogBaseline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was there before the change of a golden pair. Not thread-safe. */
final class PastCatalog implements CatalogBaseline {

    private final List<PlacedItem> served = new ArrayList<>();
    private final List<CatalogItem> stored = new ArrayList<>();
    private final Set<String> gone;

    PastCatalog(Collection<String> gone) {
        this.gone = Set.copyOf(gone);
    }

    void add(PlacedItem item, boolean isServed) {
        stored.add(item.item());
        if (isServed) {
            served.add(item);
        }
    }

    @Override
    public Optional<PlacedItem> served(String name) {
        return served.stream().filter(item -> item.item().name().equals(name)).findFirst();
    }

    @Override
    public Optional<CatalogItem> stored(String name, SemanticVersion version) {
        return stored.stream()
                .filter(item -> item.name().equals(name) && item.version().equals(version))
                .findFirst();
    }

    @Override
    public boolean isGone(String path) {
        return gone.contains(path);
    }
}
