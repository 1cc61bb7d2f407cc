package dev.pao.testkit.jira;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A project of a Jira, as its administrator sets it up.
 *
 * @param key the start of its issues' keys
 * @param name what people call it
 * @param types its issue types
 * @param components its components
 * @param offScreen the fields that its create screen does not show, such as {@code priority}
 * @param needed the fields of Jira's own that its issues can't be without, such as {@code environment}
 */
public record JiraProject(
        String key,
        String name,
        List<JiraIssueType> types,
        List<String> components,
        Set<String> offScreen,
        Set<String> needed) {

    /** Copies the lists. */
    public JiraProject {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        types = List.copyOf(types);
        components = List.copyOf(components);
        offScreen = Set.copyOf(offScreen);
        needed = Set.copyOf(needed);
    }

    /** A project without issue types. */
    public static JiraProject of(String key, String name) {
        return new JiraProject(key, name, List.of(), List.of(), Set.of(), Set.of());
    }

    /** This project with one more issue type, whose create screen has these custom fields. */
    public JiraProject issueType(String type, JiraField... fields) {
        return with(type, false, List.of(fields));
    }

    /** This project with one more issue type whose issues need a parent. */
    public JiraProject subtask(String type, JiraField... fields) {
        return with(type, true, List.of(fields));
    }

    /** This project with these components. */
    public JiraProject components(String... names) {
        return new JiraProject(key, name, types, List.of(names), offScreen, needed);
    }

    /** This project without a field on its create screen, by its id, such as {@code priority}. */
    public JiraProject withoutField(String field) {
        Set<String> more = new LinkedHashSet<>(offScreen);
        more.add(field);
        return new JiraProject(key, name, types, components, more, needed);
    }

    /** This project with one more field of Jira's own that its issues can't be without, by its id, such as {@code environment}. */
    public JiraProject requiring(String field) {
        Set<String> more = new LinkedHashSet<>(needed);
        more.add(field);
        return new JiraProject(key, name, types, components, offScreen, more);
    }

    private JiraProject with(String type, boolean subtask, List<JiraField> fields) {
        List<JiraIssueType> more = new ArrayList<>(types);
        more.add(new JiraIssueType(Integer.toString(10_001 + types.size()), type, subtask, fields));
        return new JiraProject(key, name, more, components, offScreen, needed);
    }
}
