package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.time.Duration;
import java.util.Optional;

/**
 * What Jira answered.
 *
 * @param status the HTTP status
 * @param body the body as text, without the token
 * @param retryAfter how long Jira asks to wait
 */
record JiraAnswer(int status, String body, Optional<Duration> retryAfter) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether Jira, or what stands before it, had a fault: what was asked may have been done. */
    boolean isFault() {
        return status >= 500 || status == 408;
    }

    /** The body; empty if it is no JSON object, such as a proxy's page. */
    Optional<Value.Mapping> json() {
        try {
            return Optional.of(ValueJson.readMapping(body));
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }
}
