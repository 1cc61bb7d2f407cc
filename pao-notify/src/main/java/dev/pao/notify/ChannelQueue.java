package dev.pao.notify;

import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one channel is still to be told. A channel that fails is left alone for as long as its failures in a row ask
 * for: events behind the one that failed keep their attempts, and a busy receiver is not pressed.
 */
final class ChannelQueue {

    /** What became of one step. */
    enum Step {
        TOLD,
        NOT_TOLD,
        NOTHING_DUE
    }

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);

    private final NotificationChannel channel;
    private final String name;
    private final Outbox outbox;
    private final EventWording wording;
    private final DeliveryRules rules;
    private int failuresInARow;
    private Instant pausedUntil = Instant.MIN;

    ChannelQueue(NotificationChannel channel, Outbox outbox, EventWording wording, DeliveryRules rules) {
        this.channel = channel;
        this.name = channel.name();
        this.outbox = outbox;
        this.wording = wording;
        this.rules = rules;
    }

    void register() {
        outbox.register(name);
    }

    /** Tells the oldest event that is due. One at a time, so that a claim never waits behind a slow delivery. */
    synchronized Step next() {
        Instant now = rules.now();
        if (now.isBefore(pausedUntil)) {
            return Step.NOTHING_DUE;
        }
        List<OutboxEntry> claimed = outbox.claim(name, 1, now, rules.lease());
        return claimed.isEmpty() ? Step.NOTHING_DUE : tell(claimed.get(0));
    }

    private Step tell(OutboxEntry entry) {
        try {
            channel.send(wording.tell(entry.event(), entry.writtenAt()));
        } catch (ChannelException failure) {
            failed(entry, failure);
            return Step.NOT_TOLD;
        } catch (RuntimeException | LinkageError broken) {
            log.warn("channel {} broke its promise to fail with a ChannelException", name, broken);
            failed(
                    entry,
                    new ChannelException.TransientFailure(
                            "the channel broke with " + broken.getClass().getName(), broken));
            return Step.NOT_TOLD;
        }
        outbox.told(name, entry.id());
        works();
        return Step.TOLD;
    }

    private void failed(OutboxEntry entry, ChannelException failure) {
        int attempt = entry.attempts() + 1;
        String reason = OneLine.of(String.valueOf(failure.getMessage()));
        if (rules.givesUpAfter(attempt, failure)) {
            outbox.giveUp(name, entry.id(), reason);
            log.warn(
                    "channel {} was not told of {} and will not be, given up at attempt {}: {}",
                    name,
                    OneLine.of(entry.event().key()),
                    attempt,
                    reason);
        } else {
            outbox.putOff(name, entry.id(), rules.nextAttempt(attempt, failure), reason);
        }
        if (failure instanceof ChannelException.TransientFailure) {
            pause(failure, reason);
        }
    }

    private void pause(ChannelException failure, String reason) {
        failuresInARow++;
        pausedUntil = rules.nextAttempt(failuresInARow, failure);
        if (failuresInARow == 1) {
            log.warn("channel {} does not get through: {}; next attempt at {}", name, reason, pausedUntil);
        } else {
            log.debug("channel {} still does not get through: {}; next attempt at {}", name, reason, pausedUntil);
        }
    }

    private void works() {
        if (failuresInARow > 0) {
            log.info("channel {} gets through again; attempts that failed: {}", name, failuresInARow);
        }
        failuresInARow = 0;
        pausedUntil = Instant.MIN;
    }
}
