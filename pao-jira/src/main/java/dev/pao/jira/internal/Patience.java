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
        pause(bound.compareTo(SOON) < 0 ? bound : SOON);
    }

    /** Waits as long as Jira asks to, and up to half as long again. */
    void pause(Duration wait) {
        long millis = wait.toMillis();
        try {
            Thread.sleep(millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TransientFailure.withoutEffect("the call to Jira was interrupted", wait, e);
        }
    }
}
