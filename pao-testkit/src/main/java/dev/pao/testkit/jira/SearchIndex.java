package dev.pao.testkit.jira;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A search that sees issues late: for some searches, or for some time. Not thread-safe; its server locks it. */
final class SearchIndex {

    private static final Pattern BY_LABEL =
            Pattern.compile("labels = \"([^\"\\\\]+)\"( ORDER BY [a-zA-Z ,]+)?", Pattern.CASE_INSENSITIVE);

    private final IssueBook book;
    private final InstantSource clock;
    private Duration lag = Duration.ZERO;
    private int searchesBehind;

    SearchIndex(IssueBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    void lagFor(int searches) {
        searchesBehind = searches;
    }

    void lagFor(Duration time) {
        lag = time;
    }

    static boolean knows(String jql) {
        return BY_LABEL.matcher(jql).matches();
    }

    /** The issues that a query finds, the oldest first. */
    List<JiraIssue> find(String jql) {
        Matcher query = BY_LABEL.matcher(jql);
        boolean behind = searchesBehind > 0;
        searchesBehind -= behind ? 1 : 0;
        if (behind || !query.matches()) {
            return List.of();
        }
        return book.issues().stream()
                .filter(issue -> issue.labels().contains(query.group(1)))
                .filter(issue -> !issue.createdAt().plus(lag).isAfter(clock.instant()))
                .toList();
    }
}
