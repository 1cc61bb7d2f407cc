package dev.pao.bridge.internal;

import dev.pao.model.value.Value;
import java.util.Optional;

/** Texts that may not be there. */
final class Texts {

    private Texts() {}

    static Value orNull(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }
}
