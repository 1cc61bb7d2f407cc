package dev.pao.jira.internal.screen;

import java.util.List;
import java.util.Optional;

/**
 * The fields with which issues of one type are created in one project.
 *
 * @param project the project's key
 * @param type the issue type
 * @param fields the fields
 */
public record CreateScreen(String project, IssueType type, List<ScreenField> fields) {

    /** Copies the fields. */
    public CreateScreen {
        fields = List.copyOf(fields);
    }

    /** The field with an id. */
    public Optional<ScreenField> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /**
     * The fields that a template means by a name that is no key of it: the one with that id, or those with that name, which need
     * not be unique. One of Jira's own is meant only where no custom field has its name.
     */
    public List<ScreenField> meantBy(String written) {
        return field(written).map(List::of).orElseGet(() -> {
            List<ScreenField> named = fields.stream()
                    .filter(field -> field.name().equalsIgnoreCase(written))
                    .toList();
            List<ScreenField> custom =
                    named.stream().filter(CreateScreen::isCustom).toList();
            return custom.isEmpty() ? named : custom;
        });
    }

    private static boolean isCustom(ScreenField field) {
        return field.id().startsWith("customfield_");
    }
}
