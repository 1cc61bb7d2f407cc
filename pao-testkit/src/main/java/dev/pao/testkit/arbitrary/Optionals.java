package dev.pao.testkit.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** What may be left out, and is left out half of the time. */
final class Optionals {

    private Optionals() {}

    static <T> Arbitrary<Optional<T>> of(Arbitrary<T> values) {
        return values.optional(0.5);
    }
}
