package dev.pao.testkit.jira;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link FakeJira} does with a call that it would otherwise serve.
 *
 * @param effect whether it does what it is asked, and whether it answers
 * @param status the HTTP status of the answer
 * @param message the one sentence of its {@code errorMessages}
 * @param retryAfter how long the caller is to wait, if it is told
 */
public record JiraReply(Effect effect, int status, String message, Optional<Duration> retryAfter) {

    /** Refuses null. */
    public JiraReply {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /** Serves the call as documented. */
    public static JiraReply served() {
        return new JiraReply(Effect.DONE_AND_TOLD, 200, "", Optional.empty());
    }

    /** Does nothing and refuses, such as 403. */
    public static JiraReply refusal(int status, String message) {
        return new JiraReply(Effect.NOT_DONE, status, message, Optional.empty());
    }

    /** Too many calls: 429 with {@code Retry-After}. */
    public static JiraReply rateLimited(Duration retryAfter) {
        return new JiraReply(Effect.NOT_DONE, 429, "Rate limit exceeded.", Optional.of(retryAfter));
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
        return new JiraReply(Effect.DONE, 500, "Internal server error", Optional.empty());
    }

    /** Does what it is asked, and never answers. */
    public static JiraReply doneButSilent() {
        return new JiraReply(Effect.DONE_AND_SILENT, 0, "", Optional.empty());
    }

    /** Does nothing and never answers. */
    public static JiraReply silence() {
        return new JiraReply(Effect.SILENT, 0, "", Optional.empty());
    }

    boolean isDone() {
        return effect == Effect.DONE || effect == Effect.DONE_AND_TOLD || effect == Effect.DONE_AND_SILENT;
    }

    boolean isSilent() {
        return effect == Effect.SILENT || effect == Effect.DONE_AND_SILENT;
    }

    /** Whether a call is done, and what its caller learns. */
    public enum Effect {
        /** Done, and answered as documented. */
        DONE_AND_TOLD,
        /** Done, but answered as a failure. */
        DONE,
        /** Done without an answer. */
        DONE_AND_SILENT,
        /** Not done, and answered as a failure. */
        NOT_DONE,
        /** Not done, and no answer. */
        SILENT
    }
}
