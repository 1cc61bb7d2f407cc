package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.NearestName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The anchors read so far. An anchor can be set anew; inside its own value it names nothing yet. */
final class Anchors {

    private final Map<String, Node> nodes = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    void open(String name) {
        nodes.remove(name);
        open.add(name);
    }

    void close(String name, Node node) {
        open.remove(name);
        nodes.put(name, node);
    }

    boolean isOpen(String name) {
        return open.contains(name);
    }

    /** The anchor that a name was probably meant to be. */
    Optional<String> nearest(String name) {
        return NearestName.of(name, nodes.keySet());
    }

    Optional<Node> find(String name) {
        return Optional.ofNullable(nodes.get(name));
    }
}
