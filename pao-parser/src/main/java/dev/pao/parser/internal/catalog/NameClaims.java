package dev.pao.parser.internal.catalog;

import dev.pao.model.PlacedItem;
import dev.pao.model.rule.Candidate;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.rule.CatalogChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which files claim which names in a change, and who gets them: the file that the store serves a name from keeps it,
 * unless it is gone or now holds another name; without such a file a name that several claim is nobody's.
 */
final class NameClaims {

    private final Map<String, List<Candidate>> byName;
    private final Map<String, Candidate> byPath;
    private final CatalogBaseline baseline;

    NameClaims(CatalogChange change) {
        this.byName = change.candidates().stream()
                .collect(Collectors.groupingBy(Candidate::name, LinkedHashMap::new, Collectors.toList()));
        this.byPath = change.candidates().stream()
                .collect(Collectors.toMap(Candidate::path, candidate -> candidate, (first, again) -> first));
        this.baseline = change.baseline();
    }

    /** Whether a candidate does not get the name it claims. */
    boolean isRefused(Candidate candidate) {
        Optional<String> holder = holder(candidate.name());
        return holder.isPresent()
                ? !holder.get().equals(candidate.path())
                : claimants(candidate).size() > 1;
    }

    /** The candidates that claim the name of a candidate, itself included. */
    List<Candidate> claimants(Candidate candidate) {
        return byName.getOrDefault(candidate.name(), List.of());
    }

    /** The path that keeps a name because the store serves the name from it. */
    Optional<String> holder(String name) {
        return baseline.served(name)
                .map(PlacedItem::path)
                .filter(path -> !baseline.isGone(path) && !isRenamed(path, name));
    }

    private boolean isRenamed(String path, String name) {
        Candidate now = byPath.get(path);
        return now != null && !now.name().equals(name);
    }
}
