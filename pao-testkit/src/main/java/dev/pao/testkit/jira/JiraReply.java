package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link FakeJira} does with a call that it would otherwise serve.
 *
 * @param effect whether it does what it is asked, and whether it answers
 * @param status the HTTP status of the answer
 * @param message the one sentence of its {@code errorMessages}; none if it is empty
 * @param fieldMessages its {@code errors}, by field
 * @param retryAfter how long the caller is to wait, if it is told
 */
public record JiraReply(
        Effect effect, int status, String message, Map<String, String> fieldMessages, Optional<Duration> retryAfter) {

    /** Copies the messages. */
    public JiraReply {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(message, "message");
        fieldMessages = Map.copyOf(fieldMessages);
        Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /** Serves the call as documented. */
    public static JiraReply served() {
        return of(Effect.DONE_AND_TOLD, 200, "");
    }

    /** Does nothing and refuses, such as 403. */
    public static JiraReply refusal(int status, String message) {
        return of(Effect.NOT_DONE, status, message);
    }

    /** Does nothing and says what is wrong with a field: 400, as a workflow's validator does that no metadata tells of. */
    public static JiraReply invalid(String field, String message) {
        return new JiraReply(Effect.NOT_DONE, 400, "", Map.of(field, message), Optional.empty());
    }

    /** Does nothing; what stands before Jira, such as a proxy, answers in its place and in its own words. */
    public static JiraReply intercepted(int status) {
        return of(Effect.INTERCEPTED, status, "no Jira here");
    }

    /** Too many calls: 429 with {@code Retry-After}. */
    public static JiraReply rateLimited(Duration retryAfter) {
        return rateLimited().retryingAfter(retryAfter);
    }

    /** Too many calls: 429 that does not say how long to wait. */
    public static JiraReply rateLimited() {
        return refusal(429, "Rate limit exceeded.");
    }

    /** Away for maintenance: 503, nothing is done. */
    public static JiraReply unavailable() {
        return refusal(503, "Service Unavailable");
    }

    /** Does what it is asked, and then has a fault: 500. */
    public static JiraReply doneButFaulty() {
        return of(Effect.DONE, 500, "Internal server error");
    }

    /** Does what it is asked, and never answers. */
    public static JiraReply doneButSilent() {
        return of(Effect.DONE_AND_SILENT, 0, "");
    }

    /** Does what it is asked, and stops in the middle of its answer without hanging up. */
    public static JiraReply doneButSlow() {
        return of(Effect.DONE_AND_SLOW, 0, "");
    }

    /** Does what it is asked, and hangs up in the middle of its answer. */
    public static JiraReply doneButCut() {
        return of(Effect.DONE_AND_CUT, 0, "");
    }

    /** Does nothing and hangs up. */
    public static JiraReply cut() {
        return of(Effect.CUT, 0, "");
    }

    /** Does nothing and never answers. */
    public static JiraReply silence() {
        return of(Effect.SILENT, 0, "");
    }

    /** This reply with how long the caller is to wait. */
    public JiraReply retryingAfter(Duration wait) {
        return new JiraReply(effect, status, message, fieldMessages, Optional.of(wait));
    }

    Answer answer() {
        if (effect == Effect.INTERCEPTED) {
            return new Answer(status, Value.Mapping.EMPTY.with("proxy", Value.of(message)));
        }
        return message.isEmpty() ? Answer.invalid(fieldMessages).as(status) : Answer.error(status, message);
    }

    private static JiraReply of(Effect effect, int status, String message) {
        return new JiraReply(effect, status, message, Map.of(), Optional.empty());
    }

    /** Whether a call is done, and what its caller learns. */
    public enum Effect {
        /** Done, and answered as documented. */
        DONE_AND_TOLD(true),
        /** Done, but answered as a failure. */
        DONE(true),
        /** Done without an answer. */
        DONE_AND_SILENT(true),
        /** Done, and half of the answer is sent. */
        DONE_AND_SLOW(true),
        /** Done, and half of the answer is sent before the connection ends. */
        DONE_AND_CUT(true),
        /** Not done, and answered as a failure. */
        NOT_DONE(false),
        /** Not done, and answered by somebody else. */
        INTERCEPTED(false),
        /** Not done, and the connection ends without an answer. */
        CUT(false),
        /** Not done, and no answer. */
        SILENT(false);

        private final boolean done;

        Effect(boolean done) {
            this.done = done;
        }

        /** Whether Jira does what it is asked. */
        public boolean isDone() {
            return done;
        }
    }
}
