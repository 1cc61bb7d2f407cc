package dev.pao.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file and what is served from it.
 *
 * @param path the file
 * @param items at least one, by name
 */
record ServedPath(String path, List<PublishedItem> items) {

    ServedPath {
        items = List.copyOf(items);
    }

    /** The files that some items are served from. */
    static SortedValues<ServedPath> index(Collection<PublishedItem> items) {
        Map<String, List<PublishedItem>> byPath = new HashMap<>();
        items.forEach(item ->
                byPath.computeIfAbsent(item.path(), path -> new ArrayList<>(1)).add(item));
        return SortedValues.of(
                ServedPath::path,
                byPath.entrySet().stream()
                        .map(entry -> of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /**
     * What becomes of an index when items change.
     *
     * @param items the items before
     * @param paths their files
     * @param changed by name what the items are afterwards; empty for those that are served no longer
     */
    static Map<String, Optional<ServedPath>> changes(
            SortedValues<PublishedItem> items,
            SortedValues<ServedPath> paths,
            Map<String, Optional<PublishedItem>> changed) {
        Set<String> touched = new HashSet<>();
        Map<String, List<PublishedItem>> arriving = new HashMap<>();
        changed.forEach((name, now) -> {
            items.get(name).map(PublishedItem::path).ifPresent(touched::add);
            now.ifPresent(item -> {
                touched.add(item.path());
                arriving.computeIfAbsent(item.path(), path -> new ArrayList<>(1))
                        .add(item);
            });
        });
        Map<String, Optional<ServedPath>> changes = new HashMap<>();
        for (String path : touched) {
            List<PublishedItem> there = new ArrayList<>(arriving.getOrDefault(path, List.of()));
            paths.get(path).stream()
                    .flatMap(served -> served.items().stream())
                    .filter(item -> !changed.containsKey(item.name()))
                    .forEach(there::add);
            changes.put(path, there.isEmpty() ? Optional.empty() : Optional.of(of(path, there)));
        }
        return changes;
    }

    private static ServedPath of(String path, List<PublishedItem> items) {
        items.sort(Comparator.comparing(PublishedItem::name));
        return new ServedPath(path, items);
    }
}
