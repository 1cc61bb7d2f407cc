package dev.pao.testkit.jira;

import java.util.Objects;

/**
 * One attempt of {@link FakeJira} to tell of a change.
 *
 * @param identifier what names the notice, the same over its retries
 * @param event such as {@code jira:issue_updated}
 * @param issue the key of the issue that changed
 * @param attempt 1 for the first
 * @param status what the receiver answered; 0 if it gave no answer
 */
public record JiraHook(String identifier, String event, String issue, int attempt, int status) {

    /** Refuses null. */
    public JiraHook {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(issue, "issue");
    }
}
