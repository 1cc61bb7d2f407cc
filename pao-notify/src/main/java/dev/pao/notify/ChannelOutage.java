package dev.pao.notify;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a channel gets through, as this process saw it: logged when that changes. Used by one thread at a time. */
final class ChannelOutage {

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);

    private final String channel;
    private int failuresInARow;

    ChannelOutage(String channel) {
        this.channel = channel;
    }

    boolean isOn() {
        return failuresInARow > 0;
    }

    void goesOn(String reason, Instant nextAttempt) {
        failuresInARow++;
        if (failuresInARow == 1) {
            log.warn("channel {} does not get through: {}; next attempt at {}", channel, reason, nextAttempt);
        } else {
            log.debug("channel {} still does not get through: {}; next attempt at {}", channel, reason, nextAttempt);
        }
    }

    void ends() {
        if (isOn()) {
            log.info("channel {} gets through again; attempts that failed: {}", channel, failuresInARow);
        }
        failuresInARow = 0;
    }
}
