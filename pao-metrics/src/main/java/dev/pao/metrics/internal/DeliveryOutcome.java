package dev.pao.metrics.internal;

import dev.pao.sync.webhook.WebhookVerdict;
import java.util.Locale;
import java.util.stream.Stream;

/** What deliveries are counted under: a word for each verdict. */
enum DeliveryOutcome {
    ACCEPTED(WebhookVerdict.Accepted.class),
    PONG(WebhookVerdict.Pong.class),
    IGNORED(WebhookVerdict.Ignored.class),
    UNAUTHORIZED(WebhookVerdict.Unauthorized.class),
    MALFORMED(WebhookVerdict.Malformed.class),
    TOO_LARGE(WebhookVerdict.TooLarge.class),
    TOO_MANY(WebhookVerdict.TooMany.class),
    UNAVAILABLE(WebhookVerdict.Unavailable.class);

    private final Class<? extends WebhookVerdict> verdict;

    DeliveryOutcome(Class<? extends WebhookVerdict> verdict) {
        this.verdict = verdict;
    }

    static DeliveryOutcome of(WebhookVerdict verdict) {
        return Stream.of(values())
                .filter(outcome -> outcome.verdict.isInstance(verdict))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a verdict has a word, found none for " + verdict));
    }

    /** The lower-case word of the label. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
