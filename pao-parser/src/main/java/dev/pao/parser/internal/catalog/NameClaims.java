package dev.pao.parser.internal.catalog;

import dev.pao.model.PlacedItem;
import dev.pao.model.rule.Candidate;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.rule.CatalogChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files claim which names in a change, and who gets them: the file that the store serves a name from keeps it,
 * unless it is gone or now holds another name; without such a file a name that several claim is nobody's.
 */
final class NameClaims {

    private final Map<String, List<Candidate>> byName = new HashMap<>();
    private final Map<String, Candidate> byPath = new HashMap<>();
    private final CatalogBaseline baseline;

    NameClaims(CatalogChange change) {
        for (Candidate candidate : change.candidates()) {
            List<Candidate> claimants = byName.get(candidate.name());
            if (claimants == null) {
                claimants = new ArrayList<>(1);
                byName.put(candidate.name(), claimants);
            }
            claimants.add(candidate);
            byPath.putIfAbsent(candidate.path(), candidate);
        }
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
        Optional<PlacedItem> served = baseline.served(name);
        if (served.isEmpty()) {
            return Optional.empty();
        }
        String path = served.get().path();
        boolean isFree = baseline.isGone(path) || isRenamed(path, name) || baseline.isLost(name);
        return isFree ? Optional.empty() : Optional.of(path);
    }

    private boolean isRenamed(String path, String name) {
        Candidate now = byPath.get(path);
        return now != null && !now.name().equals(name);
    }
}
