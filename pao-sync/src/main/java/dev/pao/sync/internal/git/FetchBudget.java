package dev.pao.sync.internal.git;

import dev.pao.sync.SyncLimits;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What one fetch may still use: time, bytes, and the leave to go on. JGit counts idle time only and no bytes, so every
 * stream and progress report asks here.
 */
final class FetchBudget {

    /** Why a fetch was ended from this side. */
    enum Exhausted {
        TIME,
        BYTES,
        CANCELLED
    }

    private final SyncLimits limits;
    private final BooleanSupplier cancelled;
    private final long deadline;
    private volatile long received;

    FetchBudget(SyncLimits limits, BooleanSupplier cancelled) {
        this.limits = limits;
        this.cancelled = cancelled;
        this.deadline = System.nanoTime() + limits.fetch().toNanos();
    }

    Optional<Exhausted> exhausted() {
        if (cancelled.getAsBoolean()) {
            return Optional.of(Exhausted.CANCELLED);
        }
        if (received > limits.maxReceivedBytes()) {
            return Optional.of(Exhausted.BYTES);
        }
        return System.nanoTime() - deadline > 0 ? Optional.of(Exhausted.TIME) : Optional.empty();
    }

    /** Counts bytes of the network; called by the one thread that reads them. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // One writer; others only look.
    void receive(int bytes) throws IOException {
        received += Math.max(0, bytes);
        check();
    }

    void check() throws IOException {
        Optional<Exhausted> reason = exhausted();
        if (reason.isPresent()) {
            throw new IOException("the fetch was ended: " + reason.get());
        }
    }

    int connectMillis() {
        return (int) Math.max(1, Math.min(limits.connect().toMillis(), remainingMillis()));
    }

    int idleMillis() {
        return (int) Math.max(1, Math.min(limits.idle().toMillis(), remainingMillis()));
    }

    SyncLimits limits() {
        return limits;
    }

    private long remainingMillis() {
        return Math.min(Integer.MAX_VALUE, (deadline - System.nanoTime()) / 1_000_000);
    }
}
