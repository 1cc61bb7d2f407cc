package dev.pao.jira.internal.screen;

import dev.pao.model.value.Value;
import java.util.Optional;

/**
 * A type of issue in one project.
 *
 * @param id its number, which is the same in every language
 * @param name its name
 */
public record IssueType(String id, String name) {

    static Optional<IssueType> of(Value shown) {
        return shown instanceof Value.Mapping type
                ? type.text("id").flatMap(id -> type.text("name").map(name -> new IssueType(id, name)))
                : Optional.empty();
    }

    /** Whether a template means this type: by its name, however it is capitalised, or by its number. */
    public boolean isMeantBy(String written) {
        return name.equalsIgnoreCase(written) || id.equals(written);
    }
}
