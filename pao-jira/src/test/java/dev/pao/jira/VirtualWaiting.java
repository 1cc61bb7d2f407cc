package dev.pao.jira;

import dev.pao.jira.internal.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waiting that takes no time, in a world in which every look at the clock may. Not thread-safe. */
final class VirtualWaiting implements Waiting {

    private final Duration tick;
    private final double chance;
    private final List<Duration> waits = new ArrayList<>();
    private long nanos;

    /** Waits with a chance that stays the same, and a time that each look at the clock takes. */
    VirtualWaiting(double chance, Duration tick) {
        this.chance = chance;
        this.tick = tick;
    }

    List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public long nanos() {
        nanos += tick.toNanos();
        return nanos;
    }

    @Override
    public void sleep(Duration time) {
        waits.add(time);
        nanos += time.toNanos();
    }

    @Override
    public double chance() {
        return chance;
    }
}
