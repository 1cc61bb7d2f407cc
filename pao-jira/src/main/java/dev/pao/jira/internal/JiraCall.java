package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import java.util.Optional;

/**
 * A call to Jira.
 *
 * @param path the path below Jira's URL, with its query
 * @param body what is posted; nothing is posted without it
 */
record JiraCall(String path, Optional<Value> body) {

    static JiraCall get(String path) {
        return new JiraCall(path, Optional.empty());
    }

    static JiraCall post(String path, Value body) {
        return new JiraCall(path, Optional.of(body));
    }
}
