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

    /** The custom fields that a template means: the one with that id, or those with that name; names need not be unique. */
    public List<ScreenField> meantBy(String written) {
        return field(written)
                .map(List::of)
                .orElseGet(() -> fields.stream()
                        .filter(field -> isCustom(field) && field.name().equalsIgnoreCase(written))
                        .toList());
    }

    /** The names of the custom fields, as people see them. */
    public List<String> customNames() {
        return fields.stream()
                .filter(CreateScreen::isCustom)
                .map(ScreenField::name)
                .toList();
    }

    private static boolean isCustom(ScreenField field) {
        return field.id().startsWith("customfield_");
    }
}
