package dev.pao.jira.internal.screen;

import dev.pao.model.value.Value;
import java.util.Optional;

/**
 * A project that Jira's user sees.
 *
 * @param id its number
 * @param key the start of its issues' keys
 */
public record KnownProject(String id, String key) {

    static Optional<KnownProject> of(Value shown) {
        return shown instanceof Value.Mapping project
                ? project.text("key")
                        .map(key -> new KnownProject(project.text("id").orElse(""), key))
                : Optional.empty();
    }

    /** Whether a template means this project: by its key or by its number. */
    public boolean isMeantBy(String written) {
        return key.equals(written) || id.equals(written);
    }
}
