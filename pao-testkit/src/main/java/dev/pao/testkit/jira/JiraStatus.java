package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.Objects;

/**
 * A status of a workflow.
 *
 * @param name its name, which every site chooses itself
 * @param category {@code new}, {@code indeterminate}, {@code done}, or any other
 */
public record JiraStatus(String name, String category) {

    /** Refuses null. */
    public JiraStatus {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
    }

    /** A status of a category, under a name that nobody can count on. */
    public static JiraStatus of(String category) {
        return new JiraStatus(
                switch (category) {
                    case "new" -> "Zu erledigen";
                    case "indeterminate" -> "In Arbeit";
                    case "done" -> "Fertig";
                    default -> "Unbestimmt";
                },
                category);
    }

    Value.Mapping shown() {
        Value.Mapping shownCategory =
                Value.Mapping.EMPTY.with("key", Value.of(category)).with("name", Value.of(category));
        return Value.Mapping.EMPTY.with("name", Value.of(name)).with("statusCategory", shownCategory);
    }
}
