package dev.pao.testkit.jira;

import java.util.List;
import java.util.Objects;

/**
 * A type of issue in one project.
 *
 * @param id its number in Jira
 * @param name its name, in the site's language
 * @param isSubtask whether its issues need a parent
 * @param fields the custom fields of its create screen
 */
public record JiraIssueType(String id, String name, boolean isSubtask, List<JiraField> fields) {

    /** Copies the fields. */
    public JiraIssueType {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        fields = List.copyOf(fields);
    }
}
