package dev.pao.testkit.notify;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link FakeSlack} answers, as Slack documents its incoming webhooks.
 *
 * @param status the HTTP status
 * @param body the body, one word
 * @param retryAfter how long the caller is to wait, if it is told
 */
public record SlackReply(int status, String body, Optional<Duration> retryAfter) {

    /** The status that stands for no answer at all. */
    private static final int SILENCE = 0;

    /** Refuses null. */
    public SlackReply {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /** The message is taken. */
    public static SlackReply ok() {
        return refusal(200, "ok");
    }

    /** Too many messages: 429 with {@code Retry-After}. */
    public static SlackReply rateLimited(Duration retryAfter) {
        return new SlackReply(429, "rate_limited", Optional.of(retryAfter));
    }

    /** Slack itself has a fault: 500. */
    public static SlackReply serverError() {
        return refusal(500, "rollup_error");
    }

    /** The webhook was revoked: 404. */
    public static SlackReply noService() {
        return refusal(404, "no_service");
    }

    /** What was posted is not JSON: 400. */
    public static SlackReply invalidPayload() {
        return refusal(400, "invalid_payload");
    }

    /** The message has no text: 400. */
    public static SlackReply noText() {
        return refusal(400, "no_text");
    }

    /** The webhook's Slack channel is gone: 404. */
    public static SlackReply channelNotFound() {
        return refusal(404, "channel_not_found");
    }

    /** Any other answer, such as 410 {@code channel_is_archived}. */
    public static SlackReply refusal(int status, String word) {
        return new SlackReply(status, word, Optional.empty());
    }

    /** The call is taken but never answered. */
    public static SlackReply stall() {
        return refusal(SILENCE, "");
    }

    boolean isSilence() {
        return status == SILENCE;
    }
}
