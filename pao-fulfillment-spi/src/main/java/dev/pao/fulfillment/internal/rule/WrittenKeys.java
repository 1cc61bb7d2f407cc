package dev.pao.fulfillment.internal.rule;

import dev.pao.fulfillment.TemplateKeys;
import dev.pao.model.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The keys that a template has, held against those that its system knows. */
final class WrittenKeys {

    private final Set<String> written;
    private final TemplateKeys keys;

    WrittenKeys(Set<String> written, TemplateKeys keys) {
        this.written = written;
        this.keys = keys;
    }

    /** Those that the system does not know. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>(0);
        for (String key : written) {
            if (!keys.knows(key)) {
                unknown.add(key);
            }
        }
        return unknown;
    }

    /** The known key that an unknown one was meant to be: first of all one that is not written yet. */
    Optional<String> meaning(String unknown) {
        List<String> known = known();
        List<String> free = known.stream().filter(key -> !written.contains(key)).toList();
        return NearestName.of(unknown, free).or(() -> NearestName.of(unknown, known));
    }

    /** Whether a key that is not written was meant by an unknown one. */
    boolean isMeant(String key) {
        return unknown().stream()
                .anyMatch(other -> meaning(other).filter(key::equals).isPresent());
    }

    List<String> known() {
        return Stream.concat(keys.required().stream(), keys.optional().stream()).toList();
    }
}
