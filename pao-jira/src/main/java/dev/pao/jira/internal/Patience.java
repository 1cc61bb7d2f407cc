package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before Jira is asked again.
 *
 * @param lag the time that Jira's search may need to see an issue
 */
public record Patience(Duration lag) {

    /** Waits from one to one and a half times the lag, so that many callers don't come back together. */
    void pause() {
        long millis = lag.toMillis();
        try {
            Thread.sleep(millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FulfillmentException.TransientFailure("the call to Jira was interrupted", lag, e);
        }
    }
}
