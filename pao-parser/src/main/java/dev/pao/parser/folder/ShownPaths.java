package dev.pao.parser.folder;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.RelatedPlace;
import java.util.function.UnaryOperator;

/**
 * Findings with the paths that people gave, where rules know the paths of the repository.
 *
 * @param shown makes the one of the other
 */
record ShownPaths(UnaryOperator<String> shown) {

    Diagnostic of(Diagnostic diagnostic) {
        Diagnostic copy = Diagnostic.of(diagnostic.code(), diagnostic.pointer(), diagnostic.message());
        if (diagnostic.path().isPresent()) {
            copy = copy.withPath(shown.apply(diagnostic.path().get()));
        }
        if (diagnostic.span().isPresent()) {
            copy = copy.withSpan(diagnostic.span().get());
        }
        if (diagnostic.hint().isPresent()) {
            copy = copy.withHint(diagnostic.hint().get());
        }
        for (RelatedPlace place : diagnostic.related()) {
            copy = copy.withRelated(new RelatedPlace(shown.apply(place.path()), place.span(), place.message()));
        }
        return copy;
    }
}
