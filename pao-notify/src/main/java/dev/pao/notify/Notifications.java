package dev.pao.notify;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import dev.pao.store.event.Outbox;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells channels what the outbox of a store holds. Every event reaches every channel that hears it at least once, in
 * order, also after a crash: it is claimed for the length of a lease, sent, and only then marked as told. A failure that
 * may pass is retried with backoff; a refusal, or the last allowed attempt, gives the event up for that channel, which is
 * news for the others, and keeps it until somebody looks. What one channel does has no other effect on another.
 *
 * <p>Where many events wait, because a commit changed much or a channel was down, a channel is told all of them in one
 * message with their numbers and the first names.
 *
 * <p>Several processes may run this on one store: they share the work. Thread-safe. Nothing runs by itself before
 * {@link #start}; the store is the caller's and stays open when this is closed.
 */
public final class Notifications implements AutoCloseable {

    private final Outbox outbox;
    private final List<ChannelQueue> queues;
    private final Clock clock;
    private final Duration pollInterval;
    private @Nullable DeliveryThreads threads;
    private volatile boolean closed;

    private Notifications(Builder builder, List<ChannelQueue> queues) {
        this.outbox = builder.store.outbox();
        this.queues = List.copyOf(queues);
        this.clock = builder.clock;
        this.pollInterval = builder.pollInterval;
    }

    /** Starts to build notifications from a store's outbox. */
    public static Builder builder(CatalogStore store) {
        return new Builder(store);
    }

    /**
     * Starts to deliver on threads of its own: one that looks for events at every poll interval, and one for each channel
     * that is being told something.
     *
     * @throws IllegalStateException if it was started or closed before
     */
    public synchronized void start() {
        if (threads != null || closed) {
            throw new IllegalStateException("notifications start once, and not after they were closed");
        }
        threads = new DeliveryThreads(outbox, queues, clock, pollInterval);
    }

    /**
     * Delivers all that is due now, in the calling thread, one channel after the other. A channel that fails is left
     * alone until its backoff is over.
     *
     * @return how many messages arrived
     * @throws StoreException if the outbox can't be read or written; what was sent but not marked is sent again later
     * @throws IllegalStateException if this is closed
     */
    public int drain() {
        if (closed) {
            throw new IllegalStateException("notifications deliver nothing after they were closed");
        }
        return queues.stream().mapToInt(queue -> queue.deliverDue(() -> closed)).sum();
    }

    /**
     * Lets the deliveries that are at work end, for at most 16 seconds, then stops. Events that wait stay in the outbox.
     * Calling it again does nothing.
     */
    @Override
    public void close() {
        DeliveryThreads running;
        synchronized (this) {
            closed = true;
            running = threads;
        }
        if (running != null) {
            running.stop();
        }
    }

    /** What notifications are built from. Not thread-safe. */
    public static final class Builder {

        private static final Pattern CHANNEL_NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

        private final CatalogStore store;
        private final Map<String, Listener> listeners = new LinkedHashMap<>();
        private @Nullable PortalLinks portal;
        private Clock clock = Clock.systemUTC();
        private Duration pollInterval = Duration.ofSeconds(1);
        private int maxAttempts = 80;
        private int digestFrom = 6;
        private int digestNames = 10;
        private Backoff backoff = Backoff.exponential(Duration.ofSeconds(15), Duration.ofHours(1));
        private Duration lease = Duration.ofMinutes(5);

        private Builder(CatalogStore store) {
            this.store = Objects.requireNonNull(store, "store");
        }

        /** Adds a channel that hears everything; see {@link #channel(NotificationChannel, Audience)}. */
        public Builder channel(NotificationChannel channel) {
            return channel(channel, Audience.everybody());
        }

        /**
         * Adds a channel. It is told what happens from the first {@link #build} with it on.
         *
         * @param audience what it hears
         * @throws IllegalArgumentException if its name is not one, or that of another channel
         */
        public Builder channel(NotificationChannel channel, Audience audience) {
            String name = channel.name();
            if (!CHANNEL_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "a channel's name has lower-case letters, digits and hyphens, found `" + OneLine.of(name)
                                + "`");
            }
            if (listeners.putIfAbsent(name, new Listener(channel, audience)) != null) {
                throw new IllegalArgumentException("channels have different names, found `" + name + "` twice");
            }
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

        /**
         * How often an event is tried, while the channel does not get through, before it is given up; 80 by default, which
         * is two to three days with the default backoff.
         */
        public Builder maxAttempts(int newMaxAttempts) {
            if (newMaxAttempts < 1) {
                throw new IllegalArgumentException("at least one attempt is made, found " + newMaxAttempts);
            }
            this.maxAttempts = newMaxAttempts;
            return this;
        }

        /**
         * From how many waiting events on a channel is told all of them in one message, at most 10,000 at once; 6 by
         * default. With {@link Integer#MAX_VALUE} each comes by itself.
         */
        public Builder digestFrom(int newDigestFrom) {
            if (newDigestFrom < 2) {
                throw new IllegalArgumentException("a digest tells of at least 2 events, found " + newDigestFrom);
            }
            this.digestFrom = newDigestFrom;
            return this;
        }

        /** How many things of each kind a digest names; 10 by default, at most 50. */
        public Builder digestNames(int newDigestNames) {
            if (newDigestNames < 1 || newDigestNames > 50) {
                throw new IllegalArgumentException("a digest names 1 to 50 things of a kind, found " + newDigestNames);
            }
            this.digestNames = newDigestNames;
            return this;
        }

        /**
         * How long to wait after a failure; by default 15 seconds, doubling up to an hour, with jitter. A longer wait
         * that the other side asks for is kept, up to a day.
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
            EventWording wording = new EventWording(Optional.ofNullable(portal), digestNames);
            DeliveryRules rules = new DeliveryRules(clock, lease, maxAttempts, backoff, digestFrom);
            Outbox outbox = store.outbox();
            List<ChannelQueue> queues = listeners.values().stream()
                    .map(listener -> new ChannelQueue(listener.channel(), listener.audience(), outbox, wording, rules))
                    .toList();
            queues.forEach(ChannelQueue::register);
            return new Notifications(this, queues);
        }

        private static Duration positive(Duration duration) {
            if (duration.toMillis() < 1) {
                throw new IllegalArgumentException("a duration is at least a millisecond, found " + duration);
            }
            return duration;
        }

        private record Listener(NotificationChannel channel, Audience audience) {

            Listener {
                Objects.requireNonNull(audience, "audience");
            }
        }
    }
}
