package dev.pao.fulfillment;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The keys that a ticket system reads from a template.
 *
 * @param system the system, as an item writes it
 * @param required the keys that every template has
 * @param optional the keys that a template may have
 */
public record TemplateKeys(String system, Set<String> required, Set<String> optional) {

    /** Copies both sets and keeps their order; refuses a blank system and a key that is both. */
    public TemplateKeys {
        Objects.requireNonNull(system, "system");
        if (system.isBlank()) {
            throw new IllegalArgumentException("a system has a name, found `" + system + "`");
        }
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        optional = Collections.unmodifiableSet(new LinkedHashSet<>(optional));
        for (String key : required) {
            if (optional.contains(key)) {
                throw new IllegalArgumentException(
                        "a template key is required or optional, found `" + key + "` as both");
            }
        }
    }

    /** Whether a template may have a key. */
    public boolean knows(String key) {
        return required.contains(key) || optional.contains(key);
    }
}
