package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Jira says of an issue's fields before it creates it. */
record IssueChecks(Descriptions descriptions, Map<String, Set<String>> projects) {

    static final int LONGEST_DESCRIPTION = 32_767;

    private static final Set<String> SCREEN = Set.of(
            "project",
            "issuetype",
            "summary",
            "description",
            "priority",
            "assignee",
            "labels",
            "components",
            "duedate",
            "parent");

    private static final Set<String> PRIORITIES = Set.of("Highest", "High", "Medium", "Low", "Lowest");

    /** The messages by field; empty if the issue can be created. */
    Map<String, String> problems(Value.Mapping fields) {
        Map<String, String> problems = new LinkedHashMap<>();
        Set<String> types = projects.get(named(fields, "project", "key").orElse(""));
        if (types == null) {
            problems.put("project", "valid project is required");
        } else if (named(fields, "issuetype", "name").filter(types::contains).isEmpty()) {
            problems.put("issuetype", "Specify a valid issue type");
        }
        summary(fields.text("summary").orElse("")).ifPresent(problem -> problems.put("summary", problem));
        fields.get("description")
                .map(descriptions::problem)
                .filter(problem -> !problem.isEmpty())
                .ifPresent(problem -> problems.put("description", problem));
        fields.entries().keySet().forEach(field -> field(field, fields).ifPresent(says -> problems.put(field, says)));
        return problems;
    }

    private static Optional<String> summary(String summary) {
        if (summary.isBlank()) {
            return Optional.of("You must specify a summary of the issue.");
        }
        if (summary.contains("\n") || summary.contains("\r")) {
            return Optional.of("The summary is invalid because it contains newline characters.");
        }
        return summary.length() > 255 ? Optional.of("Summary must be less than 255 characters.") : Optional.empty();
    }

    private static Optional<String> field(String field, Value.Mapping fields) {
        if (!SCREEN.contains(field) && !field.matches("customfield_[0-9]+")) {
            return Optional.of("Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        return switch (field) {
            case "priority" ->
                named(fields, field, "name").filter(PRIORITIES::contains).isPresent()
                        ? Optional.empty()
                        : Optional.of("The priority selected is invalid.");
            case "labels" ->
                fields.texts(field).stream()
                        .filter(label -> label.contains(" "))
                        .findFirst()
                        .map(label -> "The label '" + label + "' contains spaces which is invalid.");
            case "duedate" ->
                fields.text(field)
                        .filter(date -> !date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                        .map(date -> "Error parsing date string: " + date);
            default -> Optional.empty();
        };
    }

    private static Optional<String> named(Value.Mapping fields, String field, String by) {
        return fields.mapping(field).flatMap(value -> value.text(by));
    }
}
