package dev.pao.jira.internal.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was read, until it is too old. Failures are not kept. Thread-safe; two callers may read the same at once. */
final class Expiring<V> {

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Duration lifetime;
    private final Map<String, Dated<V>> known = new ConcurrentHashMap<>();

    Expiring(InstantSource clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** What is at a path: what is known of it, or what is read there. */
    V get(String path, Function<String, V> read) {
        Dated<V> old = known.get(path);
        return old != null && isYounger(old, lifetime) ? old.value() : readAgain(path, read);
    }

    /** Forgets what is older than some time; whether that was anything. */
    boolean forgetOlderThan(Duration age) {
        return known.values().removeIf(dated -> !isYounger(dated, age));
    }

    private V readAgain(String path, Function<String, V> read) {
        V value = read.apply(path);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(path, new Dated<>(value, clock.instant()));
        return value;
    }

    private boolean isYounger(Dated<V> dated, Duration age) {
        return dated.at().plus(age).isAfter(clock.instant());
    }

    private record Dated<V>(V value, Instant at) {}
}
