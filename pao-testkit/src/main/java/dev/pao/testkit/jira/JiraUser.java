package dev.pao.testkit.jira;

import java.util.Objects;

/**
 * Somebody whom a Jira knows.
 *
 * @param accountId who it is in Cloud
 * @param name who it is in Data Center
 * @param displayName what people see
 * @param email where mail goes; Cloud finds people by it but does not show it
 */
public record JiraUser(String accountId, String name, String displayName, String email) {

    /** Refuses null. */
    public JiraUser {
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(email, "email");
    }
}
