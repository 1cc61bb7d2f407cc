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

    static Written of(MappingNode node, Place place, Supplier<String> subject) {
        return new Written(node, place, subject, Optional.empty());
    }
}
