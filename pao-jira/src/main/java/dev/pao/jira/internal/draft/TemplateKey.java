package dev.pao.jira.internal.draft;

import dev.pao.model.value.JsonPointer;
import java.util.Arrays;
import java.util.Optional;

/** The keys of a template that stand for one of Jira's own fields, besides project and issue type. */
enum TemplateKey {
    SUMMARY("summary", "summary"),
    DESCRIPTION("description", "description"),
    PRIORITY("priority", "priority"),
    ASSIGNEE("assignee", "assignee"),
    LABELS("labels", "labels"),
    COMPONENTS("components", "components"),
    DUE_DATE("due_date", "duedate"),
    PARENT("parent", "parent");

    private final String key;
    private final String field;

    TemplateKey(String key, String field) {
        this.key = key;
        this.field = field;
    }

    /** The key that stands for a field. */
    static Optional<TemplateKey> of(String field) {
        return Arrays.stream(values()).filter(key -> key.field.equals(field)).findFirst();
    }

    String key() {
        return key;
    }

    /** The field's name in an issue's JSON. */
    String field() {
        return field;
    }

    JsonPointer place() {
        return JsonPointer.of(key);
    }
}
