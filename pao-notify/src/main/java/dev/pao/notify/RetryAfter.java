package dev.pao.notify;

import dev.pao.notify.ChannelException.TransientFailure;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long an answer asks to wait: {@code Retry-After} in seconds or as a date (RFC 9110, section 10.2.3), up to a day. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** A failure that may pass, with what the answer says of the wait. */
    static TransientFailure failure(String message, HttpResponse<?> answer, Instant now) {
        return of(answer, now)
                .map(wait -> new TransientFailure(message, wait))
                .orElseGet(() -> new TransientFailure(message, (Throwable) null));
    }

    /** How long an answer asks to wait, if it does. */
    static Optional<Duration> of(HttpResponse<?> answer, Instant now) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .flatMap(text -> wait(text, now))
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Duration> wait(String text, Instant now) {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return Optional.of(Duration.between(now, until)).filter(wait -> !wait.isNegative());
        } catch (DateTimeException neitherOfTheTwo) {
            return Optional.empty();
        }
    }
}
