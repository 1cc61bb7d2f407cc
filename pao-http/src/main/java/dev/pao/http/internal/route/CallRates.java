package dev.pao.http.internal.route;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each of many callers calls. Keeps the latest ten thousand: who is forgotten begins anew, so that memory is
 * bounded whoever calls. Thread-safe.
 */
final class CallRates {

    private static final int MOST_KEPT = 10_000;
    private static final double NANOS_PER_MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Rates with a limit; zero for none. */
    CallRates(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** How long a caller has to wait before the next call; empty if it may call now. Counts nothing. */
    synchronized Optional<Duration> wait(String key) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        Bucket bucket = buckets.get(key);
        return bucket == null ? Optional.empty() : bucket.at(clock.instant()).wait(perMinute);
    }

    /** Counts a call, and says how long to wait if it is one too many. */
    synchronized Optional<Duration> count(String key) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        Bucket bucket = buckets.getOrDefault(key, new Bucket(perMinute, clock.instant()))
                .at(clock.instant());
        Optional<Duration> wait = bucket.wait(perMinute);
        buckets.put(key, wait.isPresent() ? bucket : new Bucket(bucket.calls - 1, bucket.at));
        return wait;
    }

    /** How many callers are kept. */
    synchronized int size() {
        return buckets.size();
    }

    /** The calls that are left at a moment. */
    private final class Bucket {

        private final double calls;
        private final Instant at;

        Bucket(double calls, Instant at) {
            this.calls = calls;
            this.at = at;
        }

        /** A clock that was set back gives nobody calls, and takes none. */
        Bucket at(Instant now) {
            double passed = now.isAfter(at) ? Duration.between(at, now).toNanos() / NANOS_PER_MINUTE : 0;
            return new Bucket(Math.min(perMinute, calls + passed * perMinute), now);
        }

        Optional<Duration> wait(int most) {
            return calls >= 1
                    ? Optional.empty()
                    : Optional.of(Duration.ofNanos((long) Math.ceil((1 - calls) / most * NANOS_PER_MINUTE)));
        }
    }
}
