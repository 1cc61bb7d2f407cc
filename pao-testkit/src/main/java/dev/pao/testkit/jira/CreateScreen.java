package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The fields with which issues of one type are created in one project. */
final class CreateScreen {

    private final SiteModel site;
    private final Map<String, ScreenField> fields = new LinkedHashMap<>();

    private CreateScreen(SiteModel site) {
        this.site = site;
    }

    static CreateScreen of(SiteModel site, JiraProject project, JiraIssueType type) {
        CreateScreen screen = new CreateScreen(site);
        screen.addSystemFields(project, type);
        CustomFields custom = new CustomFields(site);
        type.fields().forEach(field -> screen.add(custom.onScreen(field)));
        screen.fields.replaceAll((id, field) -> project.needed().contains(id) ? field.required() : field);
        screen.fields.keySet().removeAll(project.offScreen());
        return screen;
    }

    List<ScreenField> fields() {
        return List.copyOf(fields.values());
    }

    Optional<ScreenField> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    private void addSystemFields(JiraProject project, JiraIssueType type) {
        add(system("project", "Project", "project", value -> Optional.empty()).required());
        add(system("issuetype", "Issue Type", "issuetype", value -> Optional.empty())
                .required());
        add(system("summary", "Summary", "string", ValueChecks.summary()).required());
        add(system("description", "Description", "string", ValueChecks.richText(site.flavour())));
        List<Value> priorities = named(site.priorities());
        add(system("priority", "Priority", "priority", ValueChecks.named("priority", priorities))
                .allowing(priorities)
                .filled());
        add(system("assignee", "Assignee", "user", ValueChecks.person(site)));
        add(list("labels", "Labels", "string", ValueChecks.label().each()));
        List<Value> components = named(project.components());
        add(list(
                        "components",
                        "Components",
                        "component",
                        ValueChecks.named("component", components).each())
                .allowing(components));
        add(system("environment", "Environment", "string", ValueChecks.richText(site.flavour())));
        add(system("duedate", "Due date", "date", ValueChecks.day()));
        ScreenField parent = system("parent", "Parent", "issuelink", value -> Optional.empty());
        add(type.isSubtask() ? parent.required() : parent);
    }

    private void add(ScreenField field) {
        fields.put(field.id(), field);
    }

    private static ScreenField system(String id, String name, String type, ValueCheck check) {
        return ScreenField.optional(id, name, ScreenField.schema(type, id), check);
    }

    private static ScreenField list(String id, String name, String items, ValueCheck check) {
        return ScreenField.optional(id, name, ScreenField.schema("array", id).with("items", Value.of(items)), check);
    }

    private static List<Value> named(List<String> names) {
        return IntStream.range(0, names.size())
                .<Value>mapToObj(index -> Value.Mapping.EMPTY
                        .with("id", Value.of(Integer.toString(index + 1)))
                        .with("name", Value.of(names.get(index))))
                .toList();
    }
}
