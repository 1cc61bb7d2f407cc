package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issues of a Jira, and what becomes of them. Not thread-safe; its server locks it. */
final class IssueBook {

    private final InstantSource clock;
    private final Map<String, JiraIssue> byId = new LinkedHashMap<>();
    private final Map<String, String> idsByKey = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int made;

    IssueBook(InstantSource clock) {
        this.clock = clock;
    }

    List<JiraIssue> issues() {
        return new ArrayList<>(byId.values());
    }

    /** An issue by its number, its key, or a key that it had before it was moved. */
    Optional<JiraIssue> issue(String idOrKey) {
        return Optional.ofNullable(byId.get(idsByKey.getOrDefault(idOrKey, idOrKey)));
    }

    /** The next key of a project; Jira uses one up also for an issue that it then refuses. */
    String nextKey(String project) {
        return project + "-" + numbers.merge(project, 1, Integer::sum);
    }

    JiraIssue add(String key, String type, Value.Mapping fields, Value.Sequence properties) {
        return keep(new JiraIssue(nextId(), key, type, fields, properties, JiraStatus.of("new"), clock.instant()));
    }

    JiraIssue transition(String key, JiraStatus status) {
        return keep(existing(key).in(status));
    }

    JiraIssue moveTo(String key, String project) {
        JiraIssue issue = existing(key);
        return keep(issue.as(issue.id(), nextKey(project)));
    }

    /** A copy as people make one: labels come along, properties don't. */
    JiraIssue copy(String key) {
        JiraIssue issue = existing(key);
        return keep(issue.as(nextId(), nextKey(issue.project())).withoutProperties());
    }

    JiraIssue remove(String key) {
        JiraIssue issue = existing(key);
        byId.remove(issue.id());
        return issue;
    }

    private JiraIssue existing(String key) {
        return issue(key).orElseThrow(() -> new IllegalArgumentException("there is no issue `" + key + "`"));
    }

    private JiraIssue keep(JiraIssue issue) {
        byId.put(issue.id(), issue);
        idsByKey.put(issue.key(), issue.id());
        return issue;
    }

    private String nextId() {
        made++;
        return Integer.toString(10_000 + made);
    }
}
