package dev.pao.sync.internal.run;

import dev.pao.sync.SyncLimits;
import dev.pao.sync.SyncListener;
import dev.pao.sync.SyncSource;
import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How a sync was configured.
 *
 * @param source what is synced from where
 * @param interval how often it looks by itself; zero for never
 * @param limits how long things may take
 * @param clock what time it is
 * @param listener who is told
 * @param random numbers from 0 to 1
 */
public record SyncSettings(
        SyncSource source,
        Duration interval,
        SyncLimits limits,
        Clock clock,
        SyncListener listener,
        DoubleSupplier random) {}
