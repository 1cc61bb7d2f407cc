package dev.pao.testkit.jira;

import dev.pao.model.value.Value;

/** The usual kinds of custom fields, with the schema that Jira's create metadata tells of them. */
public enum JiraFieldKind {
    /** One line of text, up to 255 characters. */
    TEXT("string", "", "textfield"),
    /** Text of several lines: a document in Cloud, wiki markup in Data Center. */
    TEXT_AREA("string", "", "textarea"),
    /** A number. */
    NUMBER("number", "", "float"),
    /** A day. */
    DATE("date", "", "datepicker"),
    /** A moment, with its offset. */
    DATE_TIME("datetime", "", "datetime"),
    /** One of a list. */
    SELECT("option", "", "select"),
    /** One of a few, as radio buttons. */
    RADIO("option", "", "radiobuttons"),
    /** Several of a list. */
    MULTI_SELECT("array", "option", "multiselect"),
    /** Several of a few, as check boxes. */
    CHECKBOXES("array", "option", "multicheckboxes"),
    /** One of a list, and one of the list below that. */
    CASCADING_SELECT("option-with-child", "", "cascadingselect"),
    /** Somebody. */
    USER("user", "", "userpicker"),
    /** Several people. */
    USERS("array", "user", "multiuserpicker"),
    /** Words without spaces. */
    LABELS("array", "string", "labels"),
    /** A link. */
    URL("string", "", "url");

    private final String type;
    private final String items;
    private final String custom;

    JiraFieldKind(String type, String items, String custom) {
        this.type = type;
        this.items = items;
        this.custom = custom;
    }

    Value.Mapping schema(int number) {
        Value.Mapping schema = Value.Mapping.EMPTY
                .with("type", Value.of(type))
                .with("custom", Value.of("com.atlassian.jira.plugin.system.customfieldtypes:" + custom))
                .with("customId", Value.of(number));
        return items.isEmpty() ? schema : schema.with("items", Value.of(items));
    }
}
