package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;

/** Issues as Jira shows them, below the URL of its issues. */
record IssueView(JiraFlavour flavour, String issues) {

    Value.Mapping named(JiraIssue issue) {
        return Value.Mapping.EMPTY
                .with("id", Value.of(issue.id()))
                .with("key", Value.of(issue.key()))
                .with("self", Value.of(issues + "/" + issue.id()));
    }

    /** An issue with the fields and properties that were asked for; without a wish, with all its fields. */
    Value.Mapping shown(JiraIssue issue, List<String> fields, List<String> properties) {
        Value.Mapping.Builder shown = Value.Mapping.builder();
        all(issue).entries().forEach((name, value) -> {
            if (fields.isEmpty() || fields.contains(name) || fields.contains("*all")) {
                shown.put(name, value);
            }
        });
        Value.Mapping answer = named(issue).with("fields", shown.build());
        return properties.isEmpty() ? answer : answer.with("properties", properties(issue, properties));
    }

    /** A page of a search. Cloud shows no more than a number unless fields are asked for. */
    Value.Mapping page(List<JiraIssue> found, int most, List<String> fields, List<String> properties) {
        List<Value> shown = found.stream()
                .limit(most)
                .<Value>map(issue -> flavour == JiraFlavour.CLOUD && fields.isEmpty()
                        ? Value.Mapping.EMPTY.with("id", Value.of(issue.id()))
                        : shown(issue, fields, properties))
                .toList();
        Value.Mapping page = Value.Mapping.EMPTY.with("issues", new Value.Sequence(shown));
        return flavour == JiraFlavour.CLOUD
                ? page.with("isLast", Value.of(found.size() <= most))
                : page.with("startAt", Value.of(0))
                        .with("maxResults", Value.of(most))
                        .with("total", Value.of(found.size()));
    }

    static Optional<Value> property(JiraIssue issue, String key) {
        return issue.properties().values().stream()
                .map(Value.Mapping.class::cast)
                .filter(property -> property.text("key").filter(key::equals).isPresent())
                .flatMap(property -> property.get("value").stream())
                .findFirst();
    }

    private static Value.Mapping properties(JiraIssue issue, List<String> keys) {
        Value.Mapping.Builder shown = Value.Mapping.builder();
        keys.forEach(key -> property(issue, key).ifPresent(value -> shown.put(key, value)));
        return shown.build();
    }

    private static Value.Mapping all(JiraIssue issue) {
        return issue.fields()
                .with("status", issue.status().shown())
                .with("project", Value.Mapping.EMPTY.with("key", Value.of(issue.project())))
                .with("issuetype", Value.Mapping.EMPTY.with("name", Value.of(issue.issueType())));
    }
}
