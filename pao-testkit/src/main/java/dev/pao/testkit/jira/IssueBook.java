package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The issues of a Jira, and how it creates, gets and searches them. Not thread-safe; its server locks it. */
final class IssueBook {

    private static final Pattern BY_LABEL = Pattern.compile("labels = \"([^\"\\\\]+)\"( ORDER BY [a-zA-Z ,]+)?");

    private final IssueChecks checks;
    private final String self;
    private final Map<String, JiraIssue> issues = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int searchesBehind;

    IssueBook(IssueChecks checks, String self) {
        this.checks = checks;
        this.self = self;
    }

    List<JiraIssue> issues() {
        return new ArrayList<>(issues.values());
    }

    void lag(int searches) {
        searchesBehind = searches;
    }

    void move(String key, String category) {
        issues.computeIfPresent(key, (name, issue) -> issue.in(category));
    }

    void remove(String key) {
        issues.remove(key);
    }

    Answer create(Value.Mapping body) {
        Value.Mapping fields = body.mapping("fields").orElse(Value.Mapping.EMPTY);
        Map<String, String> problems = checks.problems(fields);
        if (!problems.isEmpty()) {
            return Answer.invalid(problems);
        }
        String project = fields.mapping("project").orElseThrow().text("key").orElseThrow();
        int number = numbers.merge(project, 1, Integer::sum);
        if (Descriptions.length(fields.get("description").orElse(Value.nothing())) > IssueChecks.LONGEST_DESCRIPTION) {
            return Answer.invalid(Map.of(
                    "description", "The entered text is too long. It exceeds the allowed limit of 32,767 characters."));
        }
        Value.Sequence properties = body.sequence("properties").orElse(new Value.Sequence(List.of()));
        JiraIssue issue = new JiraIssue(
                Integer.toString(10_000 + issues.size()), project + "-" + number, fields, properties, "new");
        issues.put(issue.key(), issue);
        return new Answer(201, named(issue));
    }

    Answer get(String key) {
        JiraIssue issue = issues.get(key);
        return issue == null
                ? Answer.error(404, "Issue does not exist or you do not have permission to see it.")
                : new Answer(200, shown(issue));
    }

    Answer search(Value.Mapping query) {
        Matcher jql = BY_LABEL.matcher(query.text("jql").orElse(""));
        if (!jql.matches()) {
            return Answer.error(400, "Error in the JQL Query: only a label can be searched here.");
        }
        boolean behind = searchesBehind > 0;
        searchesBehind -= behind ? 1 : 0;
        Optional<List<String>> fields = query.sequence("fields").map(list -> query.texts("fields"));
        List<Value> found = issues.values().stream()
                .filter(issue -> !behind && issue.labels().contains(jql.group(1)))
                .map(issue -> fields.isPresent()
                        ? (Value) shown(issue)
                        : Value.Mapping.EMPTY.with("id", Value.of(issue.id())))
                .toList();
        return new Answer(
                200,
                Value.Mapping.EMPTY.with("issues", new Value.Sequence(found)).with("isLast", Value.of(true)));
    }

    private Value.Mapping named(JiraIssue issue) {
        return Value.Mapping.EMPTY
                .with("id", Value.of(issue.id()))
                .with("key", Value.of(issue.key()))
                .with("self", Value.of(self + "/" + issue.id()));
    }

    /** Status names are the site's own, and in its language. */
    private Value.Mapping shown(JiraIssue issue) {
        Value.Mapping category = Value.Mapping.EMPTY.with("key", Value.of(issue.statusCategory()));
        Value.Mapping status =
                Value.Mapping.EMPTY.with("name", Value.of("Zu erledigen")).with("statusCategory", category);
        return named(issue).with("fields", Value.Mapping.EMPTY.with("status", status));
    }
}
