package dev.pao.sync.internal.run;

import dev.pao.store.StoreException;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.SyncException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that syncs: at once, then whenever the bell rings or the time has come. Nothing that fails ends it. */
final class Worker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.sync");

    private final Function<Optional<SyncId>, RunResult> run;
    private final Function<Instant, Optional<Instant>> nextEnd;
    private final WaitingRoom room;
    private final Bell bell;
    private final StopSign stop;
    private final HealthBoard board;
    private final SyncSettings settings;
    private final Backoff backoff;
    private boolean started;
    private int failures;
    private int fruitlessLooks;
    private String lastWarning = "";

    Worker(
            Function<Optional<SyncId>, RunResult> run,
            Function<Instant, Optional<Instant>> nextEnd,
            WaitingRoom room,
            Bell bell,
            StopSign stop,
            HealthBoard board,
            SyncSettings settings) {
        this.run = run;
        this.nextEnd = nextEnd;
        this.room = room;
        this.bell = bell;
        this.stop = stop;
        this.board = board;
        this.settings = settings;
        this.backoff = new Backoff(settings.interval(), settings.limits().firstRetry(), settings.random());
        this.fruitlessLooks = Backoff.LOOKS;
    }

    @Override
    public void run() {
        while (!stop.isClosing()) {
            Instant begin = settings.clock().instant();
            Optional<Duration> next = orAtTheEndOfAnOverride(syncOnce(), begin);
            board.next(next.map(settings.clock().instant()::plus));
            bell.await(next);
        }
        board.next(Optional.empty());
    }

    /**
     * A pin and a hold end at their moment, not at the next interval. One whose end came while the sync was at work, after
     * its look at them, ends at once.
     */
    private Optional<Duration> orAtTheEndOfAnOverride(Optional<Duration> next, Instant begin) {
        Optional<Duration> end = nextEnd.apply(begin)
                .map(moment -> Duration.between(settings.clock().instant(), moment))
                .map(time -> time.isNegative() ? Duration.ZERO : time);
        return Stream.concat(next.stream(), end.stream()).min(Comparator.naturalOrder());
    }

    private Optional<Duration> syncOnce() {
        try {
            return worked(run.apply(startRecord()));
        } catch (SyncException.TransientFailure e) {
            return retry(e);
        } catch (SyncException e) {
            failures = 0;
            warn(e, backoff.regular());
            return backoff.regular();
        } catch (StoreException e) {
            SyncException.TransientFailure failure = SyncEngine.storeFailure(e);
            board.failed(SyncEngine.reason(failure));
            new Announcer(settings.listener()).tell(RunWatch.notBegun(SyncTrigger.START));
            return retry(failure);
        } catch (RuntimeException | Error e) {
            LOG.error("a sync met a mistake in the program and is tried again", e);
            board.failed(SyncEngine.reason(e));
            failures++;
            return Optional.of(backoff.afterFailures(failures, settings.limits().firstRetry()));
        }
    }

    private Optional<SyncId> startRecord() {
        if (started) {
            return Optional.empty();
        }
        SyncId id = room.open(SyncTrigger.START).id();
        started = true;
        return Optional.of(id);
    }

    private Optional<Duration> worked(RunResult result) {
        failures = 0;
        if (result.message().isPresent()) {
            warn(result.message().get(), backoff.regular());
        } else if (!lastWarning.isEmpty()) {
            LOG.info("syncing works again");
            lastWarning = "";
        }
        // A host can tell of a push before it gives it, and what was found may be an older one.
        if (result.answersADelivery()) {
            fruitlessLooks = 0;
        } else if (result.record().isPresent()) {
            fruitlessLooks = Backoff.LOOKS;
        }
        return backoff.again(fruitlessLooks++, settings.limits().lag());
    }

    private Optional<Duration> retry(SyncException.TransientFailure e) {
        failures++;
        Optional<Duration> next = Optional.of(backoff.afterFailures(failures, e.retryAfter()));
        warn(e, next);
        return next;
    }

    private void warn(SyncException e, Optional<Duration> next) {
        if (!stop.isClosing()) {
            warn(String.valueOf(e.getMessage()), next);
        }
        LOG.debug("the failure in full", e);
    }

    private void warn(String message, Optional<Duration> next) {
        if (!message.equals(lastWarning)) {
            LOG.warn(
                    "{}; {}",
                    message,
                    next.map(time -> "next attempt in " + time.toSeconds() + " s")
                            .orElse("no further attempt until a sync is asked for"));
        }
        lastWarning = message;
    }
}
