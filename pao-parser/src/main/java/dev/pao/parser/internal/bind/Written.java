package dev.pao.parser.internal.bind;

import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A mapping as it stands in a document.
 *
 * @param node the mapping
 * @param place where it is
 * @param subject what a message calls it, made only where there is one: {@code the item}, {@code field `size`}
 * @param key its own key, if it has one
 */
record Written(MappingNode node, Place place, Supplier<String> subject, Optional<ScalarNode> key) {

    /** The whole document. */
    static Written item(MappingNode node) {
        return new Written(node, Place.ROOT, new Item(), Optional.empty());
    }

    /** A mapping that messages call after its place. */
    static Written of(MappingNode node, Place place) {
        return of(node, place, Optional.empty());
    }

    /** A mapping with its key, that messages call after its place. */
    static Written of(MappingNode node, Place place, Optional<ScalarNode> key) {
        return new Written(node, place, new Label(place), key);
    }

    private record Item() implements Supplier<String> {

        @Override
        public String get() {
            return "the item";
        }
    }

    private record Label(Place place) implements Supplier<String> {

        @Override
        public String get() {
            return place.label();
        }
    }
}
