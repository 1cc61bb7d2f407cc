package dev.pao.sync.internal.run;

import dev.pao.store.CatalogStore;
import dev.pao.store.StoreException;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncHealth;
import dev.pao.sync.SyncOutcome;
import dev.pao.sync.SyncSource;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.internal.control.StoredControl;
import dev.pao.sync.internal.git.GitMirror;
import dev.pao.sync.internal.step.Planning;
import dev.pao.sync.plan.CatalogPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The sync that hosts hold: calls in, one engine, and one thread once it was started. */
public final class ScheduledSync implements CatalogSync {

    private static final Duration AFTER_CANCEL = Duration.ofSeconds(5);

    private final CatalogStore store;
    private final SyncSettings settings;
    private final StopSign stop = new StopSign();
    private final Bell bell = new Bell();
    private final HealthBoard board = new HealthBoard();
    private final WaitingRoom room;
    private final SyncEngine engine;
    private final CatalogControl control;
    private Optional<Thread> thread = Optional.empty();

    /** A sync that was not started. */
    public ScheduledSync(CatalogStore store, GitMirror mirror, Planning planning, SyncSettings settings) {
        this.store = store;
        this.settings = settings;
        this.room = new WaitingRoom(store, settings.source(), settings.clock());
        this.engine = new SyncEngine(store, mirror, planning, settings, room, stop);
        this.control =
                new StoredControl(store, settings.clock(), engine.announcer()::tell, this::checkOpen, bell::ring);
    }

    @Override
    public SyncOutcome syncNow() {
        checkOpen();
        try {
            SyncRecord own = room.open(SyncTrigger.HAND);
            RunResult result = run(Optional.of(own.id()));
            return outcome(own, result);
        } catch (StoreException e) {
            SyncException failure = SyncEngine.storeFailure(e);
            board.failed(SyncEngine.reason(failure));
            new Announcer(settings.listener()).tell(RunWatch.notBegun(SyncTrigger.HAND));
            throw failure;
        }
    }

    @Override
    public CatalogPlan plan() {
        checkOpen();
        return engine.plan();
    }

    @Override
    public Optional<CatalogPlan> plan(String ref) {
        checkOpen();
        return engine.plan(ref);
    }

    @Override
    public SyncId requestSync() {
        checkOpen();
        if (!isStarted()) {
            throw new IllegalStateException("a sync is started before one is requested; syncNow needs no start");
        }
        SyncId id = room.open(SyncTrigger.HAND).id();
        bell.ring();
        return id;
    }

    @Override
    public DeliveryReceipt deliver(Delivery delivery) {
        checkOpen();
        DeliveryReceipt receipt = room.deliver(delivery);
        if (receipt.isNew()) {
            bell.ring();
        }
        return receipt;
    }

    @Override
    public synchronized void start() {
        checkOpen();
        if (isStarted()) {
            throw new IllegalStateException("a sync is started once");
        }
        Thread worker = new Thread(
                new Worker(this::run, this::nextEnd, room, bell, stop, board, settings),
                "pao-sync-" + settings.source().branch());
        worker.setDaemon(true);
        thread = Optional.of(worker);
        worker.start();
    }

    @Override
    public CatalogControl control() {
        return control;
    }

    @Override
    public SyncHealth health() {
        return board.health();
    }

    @Override
    public SyncSource source() {
        return settings.source();
    }

    @Override
    public CatalogStore store() {
        return store;
    }

    @Override
    public void close() {
        stop.close();
        bell.ring();
        boolean idle = engine.awaitIdle(settings.limits().fetch());
        stop.cancel();
        worker().ifPresent(worker -> {
            if (!idle) {
                worker.interrupt();
            }
            join(worker);
        });
    }

    private Optional<Instant> nextEnd(Instant after) {
        return store.snapshot().overrides().nextEnd(after);
    }

    private RunResult run(Optional<SyncId> own) {
        try {
            RunResult result = engine.run(own);
            result.message()
                    .ifPresentOrElse(
                            board::failed, () -> board.worked(settings.clock().instant()));
            return result;
        } catch (RuntimeException e) {
            board.failed(SyncEngine.reason(e));
            throw e;
        }
    }

    /** Another host, or a sync that was at work, may have answered the record before this run had its turn. */
    private SyncOutcome outcome(SyncRecord own, RunResult result) {
        if (result.record().filter(record -> record.id().equals(own.id())).isPresent()) {
            return new SyncOutcome(result.status(), result.record().orElseThrow());
        }
        SyncRecord answer = store.syncs().find(own.id()).orElse(own);
        if (answer.status() == SyncStatus.COMPLETED) {
            return new SyncOutcome(status(answer), answer);
        }
        return new SyncOutcome(result.status(), result.record().orElse(answer));
    }

    private SyncOutcome.Status status(SyncRecord completed) {
        if (!completed.commitBefore().equals(completed.commitAfter())) {
            return SyncOutcome.Status.PUBLISHED;
        }
        return store.snapshot().pin().isPresent() ? SyncOutcome.Status.PINNED : SyncOutcome.Status.UNCHANGED;
    }

    private synchronized boolean isStarted() {
        return thread.isPresent();
    }

    private synchronized Optional<Thread> worker() {
        return thread;
    }

    private void checkOpen() {
        if (stop.isClosing()) {
            throw new IllegalStateException("the sync is closed");
        }
    }

    private static void join(Thread worker) {
        try {
            worker.join(AFTER_CANCEL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
