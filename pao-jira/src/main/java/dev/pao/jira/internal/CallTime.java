package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import java.time.Duration;

/**
 * The time of one call of a provider: how long it may still wait for Jira, and until when it may begin something. Not thread-safe.
 */
final class CallTime {

    /** No call of a provider lasts longer, by the promise of providers. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** How soon to ask again after a fault. */
    private static final Duration SOON = Duration.ofMillis(500);

    private final Waiting waiting;
    private final long begun;
    private final Duration latest;
    private Duration patience;

    /**
     * A call that begins now.
     *
     * @param request how long one call to Jira may take
     */
    CallTime(Patience patience, Duration request) {
        this.waiting = patience.waiting();
        this.begun = waiting.nanos();
        this.latest = LONGEST.minus(request);
        this.patience = patience.bound();
    }

    /** Refuses to begin what might not end in time: nothing was done yet. */
    void requireTime() {
        Duration spent = spent();
        if (spent.compareTo(latest) > 0) {
            throw TransientFailure.withoutEffect(
                    "Jira took " + spent.toSeconds() + " seconds to tell what was asked first",
                    JiraErrors.UNSAID,
                    null);
        }
    }

    /**
     * Waits as long as Jira asks to, and up to half as long again, so that many callers don't come back together; gives whether
     * there was time for that and another call.
     */
    boolean pause(Duration wait) {
        Duration left = left();
        boolean fits = wait.compareTo(left) <= 0;
        if (fits) {
            long millis = wait.toMillis();
            long more = Math.min(millis / 2, left.toMillis() - millis);
            sleep(Duration.ofMillis(millis + (long) ((more + 1) * waiting.chance())));
        }
        return fits;
    }

    /** Waits from half a second to three quarters, or as long as there is patience. */
    void pauseAfterFault() {
        Duration left = left();
        pause(SOON.compareTo(left) < 0 ? SOON : left);
    }

    private void sleep(Duration wait) {
        patience = patience.minus(wait);
        try {
            waiting.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TransientFailure.withoutEffect("the call to Jira was interrupted", wait, e);
        }
    }

    private Duration left() {
        Duration time = latest.minus(spent());
        Duration least = time.compareTo(patience) < 0 ? time : patience;
        return least.isNegative() ? Duration.ZERO : least;
    }

    private Duration spent() {
        return Duration.ofNanos(waiting.nanos() - begun);
    }
}
