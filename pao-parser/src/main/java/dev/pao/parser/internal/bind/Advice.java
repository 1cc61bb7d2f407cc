package dev.pao.parser.internal.bind;

import java.util.Optional;

/** Knows where a key belongs that a mapping does not have. Stateless and thread-safe. */
interface Advice {

    /** Knows nothing. */
    Advice NONE = new None();

    /** What to do about the key; empty if that is not known. */
    Optional<String> on(String key);

    /** A class and not a lambda, which a Java that runs for a moment would have to link first. */
    final class None implements Advice {

        @Override
        public Optional<String> on(String key) {
            return Optional.empty();
        }
    }
}
