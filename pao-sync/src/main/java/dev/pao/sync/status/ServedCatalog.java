package dev.pao.sync.status;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.PublishedItem;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is served.
 *
 * @param commit the commit; empty before the first sync
 * @param publishedAt when it was published
 * @param items how many items there are
 * @param byCategory how many in each category, the largest first; items without one are under {@link #NO_CATEGORY}
 * @param byOwner how many each owner has, the largest first
 */
public record ServedCatalog(
        Optional<CommitId> commit,
        Optional<Instant> publishedAt,
        int items,
        Map<String, Integer> byCategory,
        Map<String, Integer> byOwner) {

    /** Stands for no category; a parenthesis can't stand in the name of a folder, so it is no category's own. */
    public static final String NO_CATEGORY = "(none)";

    /** Copies the maps in their order. */
    public ServedCatalog {
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(publishedAt, "publishedAt");
        byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
        byOwner = Collections.unmodifiableMap(new LinkedHashMap<>(byOwner));
    }

    /** What a snapshot serves. */
    static ServedCatalog of(CatalogSnapshot snapshot) {
        return new ServedCatalog(
                snapshot.commit(),
                snapshot.publishedAt(),
                snapshot.size(),
                counts(snapshot, item -> item.item().category().orElse(NO_CATEGORY)),
                counts(snapshot, item -> item.item().owner()));
    }

    private static Map<String, Integer> counts(CatalogSnapshot snapshot, Function<PublishedItem, String> key) {
        Map<String, Integer> counts = new HashMap<>();
        snapshot.items().forEach(item -> counts.merge(key.apply(item), 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> sorted.put(count.getKey(), count.getValue()));
        return sorted;
    }
}
