package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait, within one call of a provider, for a Jira that is busy.
 *
 * @param bound the longest wait, all in all
 */
public record Patience(Duration bound) {

    /** How soon to ask again after a fault. */
    private static final Duration SOON = Duration.ofMillis(500);

    /** Waits from half a second to three quarters, so that many callers don't come back together; less if the bound is less. */
    void pauseAfterFault() {
        Duration wait = bound.compareTo(SOON) < 0 ? bound : SOON;
        pause(wait, wait.plus(wait.dividedBy(2)));
    }

    /** Waits as long as Jira asks to, and up to half as long again, but no longer than a time that is left. */
    void pause(Duration wait, Duration left) {
        long millis = wait.toMillis();
        long more = Math.min(millis / 2, Math.max(0, left.toMillis() - millis));
        try {
            Thread.sleep(millis + ThreadLocalRandom.current().nextLong(more + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TransientFailure.withoutEffect("the call to Jira was interrupted", wait, e);
        }
    }
}
