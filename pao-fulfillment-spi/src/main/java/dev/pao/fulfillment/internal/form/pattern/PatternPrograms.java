package dev.pao.fulfillment.internal.form.pattern;

import dev.pao.model.value.Value;
import java.util.Optional;

/** Makes programs of patterns. Keeps what it learned of classes of characters; not thread-safe. */
public final class PatternPrograms {

    private final AskedSets asked = new AskedSets();

    /**
     * The program of a pattern that the server's engine compiles: {@code sets} and {@code steps}; empty if it is not read
     * with certainty.
     */
    public Optional<Value.Mapping> of(String pattern) {
        return PatternProgram.of(pattern, asked);
    }
}
