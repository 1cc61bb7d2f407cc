package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.Optional;

/** What Jira says of a field's value; empty if it takes it. */
interface ValueCheck {

    Optional<String> problem(Value value);

    /** The same of each member of a list. */
    default ValueCheck each() {
        return value -> value instanceof Value.Sequence list
                ? list.values().stream()
                        .flatMap(member -> problem(member).stream())
                        .findFirst()
                : Optional.of("data was not an array");
    }
}
