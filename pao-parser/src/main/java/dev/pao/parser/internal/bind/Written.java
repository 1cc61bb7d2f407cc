package dev.pao.parser.internal.bind;

import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.Optional;

/**
 * A mapping as it stands in a document.
 *
 * @param node the mapping
 * @param place where it is
 * @param subject what a message calls it: {@code the item}, {@code field `size`}
 * @param key its own key, if it has one
 */
record Written(MappingNode node, Place place, String subject, Optional<ScalarNode> key) {

    static Written of(MappingNode node, Place place, String subject) {
        return new Written(node, place, subject, Optional.empty());
    }
}
