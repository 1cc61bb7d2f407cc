package dev.pao.notify;

import dev.pao.notify.ChannelException.PermanentFailure;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What Slack's answers to an incoming webhook mean. An error's body is one word, such as {@code no_service}; see Slack's
 * page on incoming webhooks, "Handling errors", and on rate limits for {@code Retry-After}, which counts seconds.
 */
final class SlackAnswer {

    /** Anything else in a body may be a proxy's page, or repeat the request with its URL. */
    private static final Pattern WORD = Pattern.compile("[a-z_]{2,64}");

    private SlackAnswer() {}

    static void check(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return;
        }
        if (status == 429 || status == 408 || status >= 500) {
            throw RetryAfter.failure("Slack is not ready: " + described(answer), answer, Instant.now());
        }
        if (status >= 300 && status < 400) {
            throw new PermanentFailure("Slack answered with a redirect, which is not followed: " + status);
        }
        throw new PermanentFailure("Slack refused the message: " + described(answer));
    }

    private static String described(HttpResponse<String> answer) {
        String word = answer.body().strip();
        return answer.statusCode() + (WORD.matcher(word).matches() ? " " + word : "");
    }
}
