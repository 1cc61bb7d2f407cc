package dev.pao.testkit.jira;

import java.util.Objects;

/**
 * A call that {@link FakeJira} answered itself, and its answer; what a {@link JiraReply} spoiled is not among them.
 *
 * @param method the HTTP method
 * @param path the path, decoded, without the query
 * @param query the query as it was sent; empty if there was none
 * @param request the body that was sent; empty if there was none
 * @param status the HTTP status
 * @param answer the body of the answer
 */
public record JiraExchange(String method, String path, String query, String request, int status, String answer) {

    /** Refuses null. */
    public JiraExchange {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
    }
}
