package dev.pao.notify;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one channel is still to be told. The outbox hands nothing out behind an event that was put off, so that a channel
 * that fails is left alone with everything, by this process and by others, for as long as its failures ask for.
 */
final class ChannelQueue {

    private enum Outcome {
        TOLD,
        REFUSED,
        AWAY
    }

    /** More waiting events than that become several digests. */
    private static final int LARGEST_DIGEST = 10_000;

    /** Events that come one by one are claimed so many at a time. */
    private static final int ONE_BY_ONE = 20;

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);

    private final NotificationChannel channel;
    private final String name;
    private final Audience audience;
    private final Outbox outbox;
    private final EventWording wording;
    private final DeliveryRules rules;
    private final ChannelOutage outage;

    ChannelQueue(
            NotificationChannel channel, Audience audience, Outbox outbox, EventWording wording, DeliveryRules rules) {
        this.channel = channel;
        this.name = channel.name();
        this.audience = audience;
        this.outbox = outbox;
        this.wording = wording;
        this.rules = rules;
        this.outage = new ChannelOutage(name);
    }

    String name() {
        return name;
    }

    void register() {
        outbox.register(name);
    }

    /** Tells what is due until nothing is, or until it is to stop; gives how many messages arrived. */
    synchronized int deliverDue(BooleanSupplier stops) {
        int told = 0;
        List<OutboxEntry> claimed = stops.getAsBoolean() ? List.of() : claim();
        while (!claimed.isEmpty()) {
            Instant until = rules.now().plus(rules.lease().dividedBy(2));
            told += deliver(claimed, () -> stops.getAsBoolean() || rules.now().isAfter(until));
            claimed = stops.getAsBoolean() ? List.of() : claim();
        }
        return told;
    }

    /** Few events, so that none waits long behind slow deliveries; all of them where they become a digest. */
    private List<OutboxEntry> claim() {
        int waiting = outbox.due(rules.now()).getOrDefault(name, 0);
        if (waiting == 0) {
            return List.of();
        }
        return outbox.claim(name, becomeDigest(waiting) ? LARGEST_DIGEST : ONE_BY_ONE, rules.now(), rules.lease());
    }

    private boolean becomeDigest(int events) {
        return channel.takesDigests() && events >= rules.digestFrom();
    }

    private int deliver(List<OutboxEntry> claimed, BooleanSupplier stops) {
        Map<Boolean, List<OutboxEntry>> heard = claimed.stream().collect(Collectors.partitioningBy(this::hears));
        List<OutboxEntry> silent = heard.getOrDefault(false, List.of());
        List<OutboxEntry> toTell = heard.getOrDefault(true, List.of());
        if (!silent.isEmpty()) {
            outbox.told(name, ids(silent));
        }
        if (becomeDigest(toTell.size())) {
            return tell(toTell, List.of()) == Outcome.TOLD ? 1 : 0;
        }
        return deliverEach(toTell, stops);
    }

    private int deliverEach(List<OutboxEntry> entries, BooleanSupplier stops) {
        int told = 0;
        for (int i = 0; i < entries.size(); i++) {
            List<OutboxEntry> rest = entries.subList(i, entries.size());
            if (stops.getAsBoolean()) {
                outbox.putOff(name, ids(rest), rules.now(), "not tried in the time that there was");
                return told;
            }
            Outcome outcome = tell(rest.subList(0, 1), rest.subList(1, rest.size()));
            if (outcome == Outcome.AWAY) {
                return told;
            }
            told += outcome == Outcome.TOLD ? 1 : 0;
        }
        return told;
    }

    /** A channel does not tell how it fares itself. */
    private boolean hears(OutboxEntry entry) {
        boolean own = entry.event() instanceof CatalogEvent.ChannelGaveUp news
                && news.channel().equals(name);
        return !own && audience.hears(entry.event());
    }

    /** Tells some events; if the channel does not get through, those behind them wait with them. */
    private Outcome tell(List<OutboxEntry> entries, List<OutboxEntry> behind) {
        try {
            channel.send(entries.size() == 1 ? wording.tell(entries.get(0)) : wording.digest(entries));
        } catch (ChannelException.PermanentFailure refusal) {
            giveUp(entries, reason(refusal));
            return Outcome.REFUSED;
        } catch (ChannelException.TransientFailure failure) {
            putOff(entries, behind, failure);
            return Outcome.AWAY;
        } catch (RuntimeException | LinkageError broken) {
            log.warn("channel {} broke its promise to fail with a ChannelException", name, broken);
            String message = "the channel broke with " + broken.getClass().getName();
            putOff(entries, behind, new ChannelException.TransientFailure(message, broken));
            return Outcome.AWAY;
        }
        outbox.told(name, ids(entries));
        outage.ends();
        return Outcome.TOLD;
    }

    private void putOff(
            List<OutboxEntry> entries, List<OutboxEntry> behind, ChannelException.TransientFailure failure) {
        String reason = reason(failure);
        Map<Boolean, List<OutboxEntry>> worn =
                entries.stream().collect(Collectors.partitioningBy(entry -> rules.isLastAttempt(entry.attempts() + 1)));
        List<OutboxEntry> over = worn.getOrDefault(true, List.of());
        List<OutboxEntry> again = new ArrayList<>(worn.getOrDefault(false, List.of()));
        again.addAll(behind);
        if (!over.isEmpty()) {
            giveUp(over, reason);
        }
        Instant until = rules.nextAttempt(entries.get(0).attempts() + 1, failure);
        if (!again.isEmpty()) {
            outbox.putOff(name, ids(again), until, reason);
        }
        outage.goesOn(reason, until);
    }

    private void giveUp(List<OutboxEntry> entries, String reason) {
        OutboxEntry first = entries.get(0);
        outbox.giveUp(name, ids(entries), reason, rules.now());
        log.warn(
                "channel {} was not told of {}{} and will not be, given up at attempt {}: {}",
                name,
                OneLine.of(first.event().key()),
                entries.size() == 1 ? "" : " and " + (entries.size() - 1) + " more",
                first.attempts() + 1,
                reason);
    }

    private static String reason(ChannelException failure) {
        return OneLine.of(String.valueOf(failure.getMessage()));
    }

    private static List<Long> ids(List<OutboxEntry> entries) {
        return entries.stream().map(OutboxEntry::id).toList();
    }
}
