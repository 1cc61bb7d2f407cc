package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.time.Duration;
import java.util.Optional;

/**
 * What Jira answered.
 *
 * @param status the HTTP status; 401 for what was answered to nobody in particular
 * @param body the body as text; it may repeat what Jira was asked with
 * @param retryAfter how long Jira asks to wait
 * @param secrets what of the body may be in no message
 */
record JiraAnswer(int status, String body, Optional<Duration> retryAfter, Redaction secrets) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether Jira, or what stands before it, had a fault: what was asked may have been done. */
    boolean isFault() {
        return status >= 500 || status == 408;
    }

    /** Whether Jira wants fewer calls; it did not look at this one. */
    boolean isTooMany() {
        return status == 429;
    }

    /** The body; empty if it is no JSON, such as a proxy's page. */
    Optional<Value> json() {
        try {
            return Optional.of(ValueJson.read(body));
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }

    /** The body; empty if it is no JSON object. */
    Optional<Value.Mapping> object() {
        return json().filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }
}
