package dev.pao.testkit.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A custom field of a Jira.
 *
 * @param number its number: 10101 is {@code customfield_10101}
 * @param name its name
 * @param kind what it holds
 * @param options its choices, if it has choices
 * @param isRequired whether an issue needs it
 */
public record JiraField(int number, String name, JiraFieldKind kind, List<JiraOption> options, boolean isRequired) {

    /** Copies the choices. */
    public JiraField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        options = List.copyOf(options);
    }

    /** A field that an issue need not have. */
    public static JiraField of(int number, String name, JiraFieldKind kind) {
        return new JiraField(number, name, kind, List.of(), false);
    }

    /** Its name in an issue's JSON. */
    public String id() {
        return "customfield_" + number;
    }

    /** This field as one that every issue needs. */
    public JiraField required() {
        return new JiraField(number, name, kind, options, true);
    }

    /** This field with more choices. */
    public JiraField choices(String... values) {
        JiraField field = this;
        for (String value : values) {
            field = field.choice(value);
        }
        return field;
    }

    /** This field with one more choice, and the choices below it. */
    public JiraField choice(String value, String... below) {
        List<JiraOption> children = new ArrayList<>();
        for (String child : below) {
            children.add(new JiraOption(optionId(50 + children.size()), child, List.of()));
        }
        List<JiraOption> more = new ArrayList<>(options);
        more.add(new JiraOption(optionId(options.size()), value, children));
        return new JiraField(number, name, kind, more, isRequired);
    }

    private String optionId(int index) {
        return Integer.toString(number * 1000 + options.size() * 100 + index);
    }
}
