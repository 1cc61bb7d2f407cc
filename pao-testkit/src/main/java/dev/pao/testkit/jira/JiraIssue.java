package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An issue that {@link FakeJira} keeps.
 *
 * @param id its number in Jira, which stays the same for ever
 * @param key its name, such as {@code PLATFORM-1}, which changes when it is moved to another project
 * @param issueType the name of its type
 * @param fields its fields as they were sent
 * @param properties its properties as they were sent
 * @param status where in its workflow it is
 * @param createdAt when it was made
 */
public record JiraIssue(
        String id,
        String key,
        String issueType,
        Value.Mapping fields,
        Value.Sequence properties,
        JiraStatus status,
        Instant createdAt) {

    /** Refuses null. */
    public JiraIssue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(issueType, "issueType");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(properties, "properties");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /** The key of its project. */
    public String project() {
        return key.substring(0, key.lastIndexOf('-'));
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

    JiraIssue in(JiraStatus newStatus) {
        return new JiraIssue(id, key, issueType, fields, properties, newStatus, createdAt);
    }

    JiraIssue as(String newId, String newKey) {
        return new JiraIssue(newId, newKey, issueType, fields, properties, status, createdAt);
    }

    JiraIssue withoutProperties() {
        return new JiraIssue(id, key, issueType, fields, new Value.Sequence(List.of()), status, createdAt);
    }
}
