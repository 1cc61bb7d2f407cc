package dev.pao.sync.internal.run;

import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.SyncException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that syncs: at once, then whenever the bell rings or the time has come. Nothing that fails ends it. */
final class Worker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.sync");

    private final Function<Optional<SyncId>, RunResult> run;
    private final WaitingRoom room;
    private final Bell bell;
    private final StopSign stop;
    private final HealthBoard board;
    private final SyncSettings settings;
    private final Backoff backoff;
    private Optional<SyncId> start = Optional.empty();
    private boolean started;
    private int failures;
    private String lastWarning = "";

    Worker(
            Function<Optional<SyncId>, RunResult> run,
            WaitingRoom room,
            Bell bell,
            StopSign stop,
            HealthBoard board,
            SyncSettings settings) {
        this.run = run;
        this.room = room;
        this.bell = bell;
        this.stop = stop;
        this.board = board;
        this.settings = settings;
        this.backoff = new Backoff(settings.interval(), settings.limits().firstRetry());
    }

    @Override
    public void run() {
        while (!stop.isClosing()) {
            Optional<Duration> next = syncOnce();
            board.next(next.map(settings.clock().instant()::plus));
            bell.await(next);
        }
        board.next(Optional.empty());
    }

    private Optional<Duration> syncOnce() {
        try {
            if (!started) {
                start = Optional.of(room.open(SyncTrigger.START).id());
                started = true;
            }
            RunResult result = run.apply(start);
            failures = 0;
            result.message().ifPresentOrElse(refusal -> warn(refusal, backoff.regular()), this::recovered);
            return backoff.regular();
        } catch (SyncException.TransientFailure e) {
            return retry(e);
        } catch (SyncException e) {
            failures = 0;
            warn(e.getMessage(), backoff.regular());
            return backoff.regular();
        } catch (RuntimeException | Error e) {
            LOG.error("a sync met a mistake in the program and is tried again", e);
            board.failed("a sync met a mistake in the program: " + e);
            return retry(new SyncException.TransientFailure(
                    String.valueOf(e.getMessage()), settings.limits().firstRetry(), e));
        } finally {
            start = Optional.empty();
        }
    }

    private Optional<Duration> retry(SyncException.TransientFailure e) {
        failures++;
        Optional<Duration> next = Optional.of(backoff.afterFailures(failures, e));
        warn(String.valueOf(e.getMessage()), next);
        return next;
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

    private void recovered() {
        if (!lastWarning.isEmpty()) {
            LOG.info("syncing works again");
        }
        lastWarning = "";
    }
}
