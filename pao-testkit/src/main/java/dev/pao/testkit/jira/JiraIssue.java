package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * An issue that {@link FakeJira} keeps.
 *
 * @param id its number in Jira
 * @param key its name, such as {@code PLATFORM-1}
 * @param fields its fields as they were sent
 * @param properties its properties as they were sent
 * @param statusCategory {@code new}, {@code indeterminate}, {@code done}, or any other
 */
public record JiraIssue(String id, String key, Value.Mapping fields, Value.Sequence properties, String statusCategory) {

    /** Refuses null. */
    public JiraIssue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(properties, "properties");
        Objects.requireNonNull(statusCategory, "statusCategory");
    }

    /** Its summary. */
    public String summary() {
        return fields.text("summary").orElse("");
    }

    /** What was sent as its description: a document in Cloud, wiki markup in Data Center. */
    public Value description() {
        return fields.get("description").orElse(Value.nothing());
    }

    /** Its labels. */
    public List<String> labels() {
        return fields.texts("labels");
    }

    JiraIssue in(String newCategory) {
        return new JiraIssue(id, key, fields, properties, newCategory);
    }
}
