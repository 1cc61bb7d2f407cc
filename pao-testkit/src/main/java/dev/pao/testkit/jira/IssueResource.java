package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How issues are created, read and searched. */
final class IssueResource {

    private static final String TOO_LONG =
            "The entered text is too long. It exceeds the allowed limit of 32,767 characters.";

    private final IssueChecks checks;
    private final IssueBook book;
    private final SearchIndex index;
    private final Permissions permissions;
    private final IssueView view;

    IssueResource(SiteModel site, IssueBook book, SearchIndex index, Permissions permissions, IssueView view) {
        this.checks = new IssueChecks(site);
        this.book = book;
        this.index = index;
        this.permissions = permissions;
        this.view = view;
    }

    Answer create(Value.Mapping body) {
        Value.Mapping fields = body.mapping("fields").orElse(Value.Mapping.EMPTY);
        if (!permissions.has(Permissions.CREATE)) {
            return Answer.error(400, "You do not have permission to create issues in this project.");
        }
        Map<String, String> problems = checks.problems(fields);
        return problems.isEmpty() ? make(body, fields) : Answer.invalid(problems);
    }

    Answer get(Call call, String idOrKey) {
        return seen(idOrKey)
                .map(issue -> Answer.ok(view.shown(issue, list(call, "fields"), list(call, "properties"))))
                .orElseGet(IssueResource::notThere);
    }

    Answer property(String idOrKey, String key) {
        return seen(idOrKey)
                .map(issue -> IssueView.property(issue, key)
                        .map(value -> Answer.ok(
                                Value.Mapping.EMPTY.with("key", Value.of(key)).with("value", value)))
                        .orElseGet(() -> Answer.error(404, "The property with key '" + key + "' does not exist.")))
                .orElseGet(IssueResource::notThere);
    }

    Answer search(Value.Mapping query) {
        String jql = query.text("jql").orElse("");
        if (!SearchIndex.knows(jql)) {
            return Answer.error(400, "Error in the JQL Query: only a label can be searched here.");
        }
        List<JiraIssue> found = permissions.has(Permissions.BROWSE) ? index.find(jql) : List.of();
        int most = query.decimal("maxResults").map(Number::intValue).orElse(50);
        return Answer.ok(view.page(found, most, query.texts("fields"), query.texts("properties")));
    }

    private Answer make(Value.Mapping body, Value.Mapping fields) {
        JiraProject project = checks.project(fields).orElseThrow();
        JiraIssueType type = checks.type(project, fields).orElseThrow();
        String key = book.nextKey(project.key());
        for (Map.Entry<String, Value> field : fields.entries().entrySet()) {
            if (Descriptions.length(field.getValue()) > ValueChecks.LONGEST_TEXT) {
                return Answer.invalid(Map.of(field.getKey(), TOO_LONG));
            }
        }
        Value.Sequence properties = body.sequence("properties").orElse(new Value.Sequence(List.of()));
        return new Answer(201, view.named(book.add(key, type.name(), fields, properties)));
    }

    private Optional<JiraIssue> seen(String idOrKey) {
        return book.issue(idOrKey).filter(issue -> permissions.has(Permissions.BROWSE));
    }

    private static Answer notThere() {
        return Answer.error(404, "Issue does not exist or you do not have permission to see it.");
    }

    private static List<String> list(Call call, String parameter) {
        return Arrays.stream(call.parameter(parameter).split(","))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
