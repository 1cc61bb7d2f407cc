package dev.pao.testkit.arbitrary;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.Objects;

/**
 * A document that is an item but for one mistake. Immutable.
 *
 * @param document what is written
 * @param mistake what is wrong with it, such as {@code without owner}
 */
public record NearMiss(Value.Mapping document, String mistake) {

    /** Refuses null. */
    public NearMiss {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(mistake, "mistake");
    }

    /** The document as a file of a catalog. */
    public String file() {
        return ValueJson.writeIndented(document);
    }

    /** The mistake, then the document. */
    @Override
    public String toString() {
        return mistake + ": " + document;
    }
}
