package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What Jira says of an issue's fields before it creates it. */
record IssueChecks(SiteModel site) {

    /** The messages by field; empty if the issue can be created. */
    Map<String, String> problems(Value.Mapping fields) {
        Optional<JiraProject> project = project(fields);
        if (project.isEmpty()) {
            return Map.of("project", "valid project is required");
        }
        Optional<JiraIssueType> type = type(project.get(), fields);
        return type.isEmpty()
                ? Map.of("issuetype", "Specify a valid issue type")
                : problems(fields, site.screen(project.get(), type.get()));
    }

    Optional<JiraProject> project(Value.Mapping fields) {
        return fields.mapping("project")
                .flatMap(named -> named.text("key")
                        .map(site::projectWithKey)
                        .orElseGet(() -> named.text("id").flatMap(site::projectWithId)));
    }

    Optional<JiraIssueType> type(JiraProject project, Value.Mapping fields) {
        return fields.mapping("issuetype")
                .flatMap(named -> project.types().stream()
                        .filter(type -> named.text("id")
                                .map(type.id()::equals)
                                .orElseGet(() -> named.text("name")
                                        .filter(type.name()::equals)
                                        .isPresent()))
                        .findFirst());
    }

    private static Map<String, String> problems(Value.Mapping fields, CreateScreen screen) {
        Map<String, String> problems = new LinkedHashMap<>();
        fields.entries().forEach((id, value) -> problem(screen, id, value).ifPresent(says -> problems.put(id, says)));
        screen.fields().stream()
                .filter(field -> field.isRequired() && !field.hasDefault())
                .filter(field -> !fields.entries().containsKey(field.id()))
                .forEach(field -> problems.put(field.id(), missing(field)));
        return problems;
    }

    private static Optional<String> problem(CreateScreen screen, String id, Value value) {
        return screen.field(id)
                .map(field -> field.check().problem(value))
                .orElseGet(() -> Optional.of(
                        "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown."));
    }

    private static String missing(ScreenField field) {
        return field.id().equals("summary")
                ? "You must specify a summary of the issue."
                : field.name() + " is required.";
    }
}
