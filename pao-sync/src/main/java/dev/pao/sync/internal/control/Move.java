package dev.pao.sync.internal.control;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.Publication;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a decision makes of one snapshot.
 *
 * @param publication what is to be published; empty if nothing is
 * @param outcome what to answer, given what is served afterwards
 */
record Move<T>(Optional<Publication> publication, Function<CatalogSnapshot, T> outcome) {

    static <T> Move<T> none(T outcome) {
        return new Move<>(Optional.empty(), served -> outcome);
    }

    static <T> Move<T> of(Publication publication, Function<CatalogSnapshot, T> outcome) {
        return new Move<>(Optional.of(publication), outcome);
    }
}
