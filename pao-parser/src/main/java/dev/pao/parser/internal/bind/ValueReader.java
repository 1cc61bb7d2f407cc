package dev.pao.parser.internal.bind;

import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.tree.Node;
import java.util.Optional;

/** How the value of a key, or a member of a list, is read. Stateless and thread-safe. */
interface ValueReader {

    /** The value; empty if it can't be read, which is then reported. */
    Optional<Value> read(Node node, Place place, Binding binding);

    /** What it reads, with its article: {@code a list of texts}. */
    String expectation();
}
