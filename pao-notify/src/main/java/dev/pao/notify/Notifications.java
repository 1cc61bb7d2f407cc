package dev.pao.notify;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells channels what the outbox of a store holds. Every event reaches every channel at least once, also after a crash:
 * it is claimed for the length of a lease, sent, and only then marked as told. A failure that may pass is retried with
 * backoff; a refusal, or the last allowed attempt, gives the event up for that channel, and the log says so. What one
 * channel does has no effect on another.
 *
 * <p>Several processes may run this on one store: they share the work. Thread-safe. Nothing runs by itself before
 * {@link #start}; the store is the caller's and stays open when this is closed.
 */
public final class Notifications implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);

    /** Longer than the channels of this package take for one message under ordinary conditions. */
    private static final Duration LAST_DELIVERY = Duration.ofSeconds(15);

    private static final Duration LAST_BREATH = Duration.ofSeconds(1);

    private final List<ChannelQueue> queues;
    private final Duration pollInterval;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean outboxAway;

    private Notifications(List<ChannelQueue> queues, Duration pollInterval) {
        this.queues = List.copyOf(queues);
        this.pollInterval = pollInterval;
    }

    /** Starts to build notifications from a store's outbox. */
    public static Builder builder(CatalogStore store) {
        return new Builder(store);
    }

    /**
     * Starts to deliver on a thread of its own, and looks for events at every poll interval.
     *
     * @throws IllegalStateException if it was started or closed before
     */
    public synchronized void start() {
        if (thread != null || isClosed()) {
            throw new IllegalStateException("notifications start once, and not after they were closed");
        }
        Thread deliveries = new Thread(this::deliverUntilClosed, "pao-notifications");
        deliveries.setDaemon(true);
        deliveries.start();
        thread = deliveries;
    }

    /**
     * Delivers all that is due now, in the calling thread. A channel that fails is left alone until its backoff is over.
     *
     * @return how many messages arrived
     * @throws StoreException if the outbox can't be read or written; what was sent but not marked is sent again later
     * @throws IllegalStateException if this is closed
     */
    public int drain() {
        if (isClosed()) {
            throw new IllegalStateException("notifications deliver nothing after they were closed");
        }
        return deliverDue();
    }

    /**
     * Lets the current delivery end, for at most 16 seconds, then stops. Events that wait stay in the outbox. Calling it
     * again does nothing.
     */
    @Override
    public void close() {
        closed.countDown();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running == null || running.equals(Thread.currentThread())) {
            return;
        }
        try {
            running.join(LAST_DELIVERY.toMillis());
            if (running.isAlive()) {
                running.interrupt();
                running.join(LAST_BREATH.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void deliverUntilClosed() {
        try {
            do {
                deliverIfOutboxIsThere();
            } while (!closed.await(pollInterval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            log.debug("notifications were interrupted and stop");
        }
    }

    private void deliverIfOutboxIsThere() {
        try {
            deliverDue();
            outboxAway = false;
        } catch (StoreException e) {
            if (!outboxAway) {
                log.warn("the outbox can't be used; notifications try again every {}", pollInterval, e);
            }
            outboxAway = true;
        } catch (RuntimeException e) {
            log.warn("notifications met what they did not expect; they try again in {}", pollInterval, e);
        }
    }

    /** One message for each channel in turn, so that a long queue of one does not keep another waiting. */
    private int deliverDue() {
        int told = 0;
        boolean busy = true;
        while (busy) {
            busy = false;
            for (ChannelQueue queue : queues) {
                ChannelQueue.Step step = isClosed() ? ChannelQueue.Step.NOTHING_DUE : queue.next();
                busy |= step != ChannelQueue.Step.NOTHING_DUE;
                told += step == ChannelQueue.Step.TOLD ? 1 : 0;
            }
        }
        return told;
    }

    /** What notifications are built from. Not thread-safe. */
    public static final class Builder {

        private static final Pattern CHANNEL_NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

        private final CatalogStore store;
        private final List<NotificationChannel> channels = new ArrayList<>();
        private @Nullable PortalLinks portal;
        private Clock clock = Clock.systemUTC();
        private Duration pollInterval = Duration.ofSeconds(1);
        private int maxAttempts = 10;
        private Backoff backoff = Backoff.exponential(Duration.ofSeconds(15), Duration.ofHours(1));
        private Duration lease = Duration.ofMinutes(5);

        private Builder(CatalogStore store) {
            this.store = Objects.requireNonNull(store, "store");
        }

        /**
         * Adds a channel. It is told what happens from the first {@link #build} with it on.
         *
         * @throws IllegalArgumentException if its name is not one, or that of another channel
         */
        public Builder channel(NotificationChannel channel) {
            String name = channel.name();
            if (!CHANNEL_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "a channel's name has lower-case letters, digits and hyphens, found `" + OneLine.of(name)
                                + "`");
            }
            if (channels.stream().anyMatch(other -> other.name().equals(name))) {
                throw new IllegalArgumentException("channels have different names, found `" + name + "` twice");
            }
            channels.add(channel);
            return this;
        }

        /**
         * Where the portal is, for the line {@code View: <portal>/catalog/<name>}; without it that line is left out.
         *
         * @throws IllegalArgumentException if it is not a plain http or https URL
         */
        public Builder portalUrl(URI portalUrl) {
            this.portal = new PortalLinks(portalUrl);
            return this;
        }

        /** What time it is; by default the system's clock. */
        public Builder clock(Clock newClock) {
            this.clock = Objects.requireNonNull(newClock, "clock");
            return this;
        }

        /** How often the thread looks for events; 1 second by default. */
        public Builder pollInterval(Duration newPollInterval) {
            this.pollInterval = positive(newPollInterval);
            return this;
        }

        /** How often a channel is tried with one event before it is given up; 10 by default. */
        public Builder maxAttempts(int newMaxAttempts) {
            if (newMaxAttempts < 1) {
                throw new IllegalArgumentException("at least one attempt is made, found " + newMaxAttempts);
            }
            this.maxAttempts = newMaxAttempts;
            return this;
        }

        /**
         * How long to wait after a failure; by default 15 seconds, doubling up to an hour, with jitter: about two hours
         * for ten attempts. A longer wait that the other side asks for is kept, up to a day.
         */
        public Builder backoff(Backoff newBackoff) {
            this.backoff = Objects.requireNonNull(newBackoff, "backoff");
            return this;
        }

        /**
         * How long a claimed event is kept from other processes, and so how long after a crash it is sent again; 5
         * minutes by default. Must be longer than any channel takes for one message, or messages come twice.
         */
        public Builder lease(Duration newLease) {
            this.lease = positive(newLease);
            return this;
        }

        /**
         * Makes the channels known to the outbox.
         *
         * @throws StoreException if the outbox can't be written
         */
        public Notifications build() {
            EventWording wording = new EventWording(Optional.ofNullable(portal));
            DeliveryRules rules = new DeliveryRules(clock, lease, maxAttempts, backoff);
            List<ChannelQueue> queues = channels.stream()
                    .map(channel -> new ChannelQueue(channel, store.outbox(), wording, rules))
                    .toList();
            queues.forEach(ChannelQueue::register);
            return new Notifications(queues, pollInterval);
        }

        private static Duration positive(Duration duration) {
            if (duration.toMillis() < 1) {
                throw new IllegalArgumentException("a duration is at least a millisecond, found " + duration);
            }
            return duration;
        }
    }
}
