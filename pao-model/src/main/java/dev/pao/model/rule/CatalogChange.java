package dev.pao.model.rule;

import java.util.List;
import java.util.Objects;

/**
 * What is about to change in a catalog.
 *
 * @param candidates the items of the files that were read and are well-formed, in path order; names may repeat
 * @param baseline what they are held against
 */
public record CatalogChange(List<Candidate> candidates, CatalogBaseline baseline) {

    /** Copies the list. */
    public CatalogChange {
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(baseline, "baseline");
    }
}
