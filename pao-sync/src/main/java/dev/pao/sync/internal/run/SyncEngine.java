package dev.pao.sync.internal.run;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.StoreException;
import dev.pao.store.SyncTurn;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncOutcome.Status;
import dev.pao.sync.internal.control.Endings;
import dev.pao.sync.internal.git.GitMirror;
import dev.pao.sync.internal.step.Baseline;
import dev.pao.sync.internal.step.Draft;
import dev.pao.sync.internal.step.Planning;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.ComparedCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one sync at a time: takes the turn, collects what was asked for, fetches, plans, publishes, records. */
final class SyncEngine {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.sync");
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MOST_ATTEMPTS = 3;

    private final ReentrantLock work = new ReentrantLock();
    private final CatalogStore store;
    private final GitMirror mirror;
    private final Planning planning;
    private final SyncSettings settings;
    private final WaitingRoom room;
    private final StopSign stop;
    private final Announcer announcer;
    private final SyncBook book;
    private final Endings endings;

    SyncEngine(
            CatalogStore store,
            GitMirror mirror,
            Planning planning,
            SyncSettings settings,
            WaitingRoom room,
            StopSign stop) {
        this.store = store;
        this.mirror = mirror;
        this.planning = planning;
        this.settings = settings;
        this.room = room;
        this.stop = stop;
        this.announcer = new Announcer(settings.listener());
        this.book = new SyncBook(store, room, settings.clock(), announcer);
        this.endings = new Endings(store, settings.clock(), announcer::tell);
    }

    static SyncException closed() {
        return new SyncException.TransientFailure(
                "the sync was closed before it could end; the next start goes on",
                SOON,
                new IllegalStateException("closed"));
    }

    static SyncException.TransientFailure storeFailure(StoreException e) {
        return new SyncException.TransientFailure("the store can't be used: " + e.getMessage(), SOON, e);
    }

    /** Why a sync failed, for people. */
    static String reason(Throwable failure) {
        return failure instanceof SyncException
                ? String.valueOf(failure.getMessage())
                : "the sync met a mistake in the program (" + failure + "): report it with the log";
    }

    /**
     * Syncs, and finishes every record that was opened before its fetch.
     *
     * @param own the record that was opened for this run, if one was
     */
    RunResult run(Optional<SyncId> own) {
        if (work.isHeldByCurrentThread()) {
            throw new IllegalStateException("a listener can't sync, only request a sync: one is at work already");
        }
        RunWatch watch = new RunWatch();
        work.lock();
        try {
            RunResult result = runWatched(own, watch);
            announcer.tell(watch.ended(result));
            return result;
        } catch (StoreException e) {
            tellFailed(watch);
            throw storeFailure(e);
        } catch (RuntimeException e) {
            tellFailed(watch);
            throw e;
        } finally {
            work.unlock();
        }
    }

    private RunResult runWatched(Optional<SyncId> own, RunWatch watch) {
        SyncTurn turn = new Turns(store, stop, settings.limits().turn()).take();
        try {
            watch.start();
            return runInTurn(own, watch);
        } finally {
            turn.close();
        }
    }

    private void tellFailed(RunWatch watch) {
        if (!stop.isClosing()) {
            announcer.tell(watch.failed());
        }
    }

    /** Who tells what is durable. */
    Announcer announcer() {
        return announcer;
    }

    /** Waits until no sync is at work; false if one still is after the time given. */
    boolean awaitIdle(Duration time) {
        try {
            if (!work.tryLock(time.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            work.unlock();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a run would do now. */
    CatalogPlan plan() {
        return planning(snapshot -> mirror.read(
                stop::isCancelled,
                head -> plan(snapshot, head, settings.source().branch())));
    }

    /** What a run would do if the branch stood at another ref; empty if there is none. */
    Optional<CatalogPlan> plan(String ref) {
        return planning(snapshot -> mirror.readRef(ref, stop::isCancelled, head -> plan(snapshot, head, ref)));
    }

    private <T> T planning(Function<CatalogSnapshot, T> planner) {
        try {
            return planner.apply(store.refresh());
        } catch (StoreException e) {
            throw storeFailure(e);
        }
    }

    private CatalogPlan plan(CatalogSnapshot snapshot, CatalogTree tree, String label) {
        ComparedCatalog base = new ComparedCatalog("the store", snapshot.commit());
        ComparedCatalog head = new ComparedCatalog(label, Optional.of(tree.commit()));
        return look(snapshot, tree)
                .draft()
                .map(draft -> draft.plan(snapshot, base, head))
                .orElseGet(() -> CatalogPlan.of(base, head, List.of()));
    }

    private RunResult runInTurn(Optional<SyncId> own, RunWatch watch) {
        AnswerSheet sheet = new AnswerSheet(Answers.of(room.collect(), own));
        watch.isFor(sheet.answers());
        try {
            return attempt(sheet).answering(sheet.answers());
        } catch (StoreException e) {
            throw failed(storeFailure(e), sheet.answers());
        } catch (RuntimeException e) {
            throw failed(e, sheet.answers());
        }
    }

    private RuntimeException failed(RuntimeException e, Answers answers) {
        // Whoever closed the sync caused this one: what was asked for stays open, and the next start serves it.
        if (!stop.isCancelled()) {
            book.failed(e, answers);
        }
        return e;
    }

    private RunResult attempt(AnswerSheet sheet) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (attempt > 0) {
                sheet.dropAnswered(room);
            }
            CatalogSnapshot served = endings.endWhatIsOver(store.refresh());
            if (served.pin().isPresent()) {
                Optional<RunResult> noted = note(served, served.pin().get(), sheet);
                if (noted.isPresent()) {
                    return noted.get();
                }
                continue;
            }
            Look look = look(served);
            if (look.draft().isEmpty()) {
                return new RunResult(
                        Status.UNCHANGED, book.unchanged(look.origin().commit(), sheet.answers()));
            }
            Draft draft = look.draft().get();
            if (draft.refusal().isPresent()) {
                return new RunResult(Status.REFUSED, book.refused(draft, sheet.answers()), draft.refusal());
            }
            Optional<SyncRecord> published = publish(look, draft, sheet.withLead(room));
            if (published.isPresent()) {
                return new RunResult(draft.isEmptyOver(served) ? Status.UNCHANGED : Status.PUBLISHED, published);
            }
        }
        throw new SyncException.TransientFailure(
                "another host published " + MOST_ATTEMPTS + " times during this sync: no need to act unless this lasts",
                SOON,
                new IllegalStateException("superseded"));
    }

    /** Notes the head of the branch of a pinned catalog; empty if somebody else published meanwhile. */
    private Optional<RunResult> note(CatalogSnapshot served, CatalogPin pin, AnswerSheet sheet) {
        CommitId head = mirror.read(stop::isCancelled, CatalogTree::commit);
        if (pin.newestHead().orElse(pin.commit()).equals(head)) {
            return Optional.of(new RunResult(Status.PINNED, book.pinned(pin, head, sheet.answers())));
        }
        Publication publication = book.noted(served, pin.withNewestHead(head), sheet.withLead(room));
        if (!publish(publication)) {
            return Optional.empty();
        }
        SyncRecord lead = publication.syncs().get(0);
        LOG.info("{}: {}", lead, lead.message().orElse("noted"));
        announcer.tell(publication.events());
        return Optional.of(new RunResult(Status.PINNED, Optional.of(lead)));
    }

    private Optional<SyncRecord> publish(Look look, Draft draft, Answers answers) {
        Publication publication = book.publication(look.planned(), look.origin(), draft, answers);
        if (!publish(publication)) {
            return Optional.empty();
        }
        SyncRecord lead = publication.syncs().get(0);
        LOG.info(
                "{} of {} is served: {}",
                draft.head().abbreviated(),
                settings.source().branch(),
                lead);
        announcer.tell(publication.events());
        return Optional.of(lead);
    }

    private boolean publish(Publication publication) {
        if (stop.isCancelled()) {
            throw closed();
        }
        return store.publish(publication) instanceof PublishOutcome.Published;
    }

    private Look look(CatalogSnapshot snapshot) {
        return mirror.read(stop::isCancelled, branch -> look(snapshot, branch));
    }

    private Look look(CatalogSnapshot snapshot, CatalogTree head) {
        Instant now = settings.clock().instant();
        Baseline base = Baseline.of(snapshot, store, snapshot.overrides().inEffect(now));
        return new Look(snapshot, head.origin(), planning.draftOfNews(base, head, now));
    }

    /** What was found at the branch's head: a draft, if it is not served already. */
    private record Look(CatalogSnapshot planned, CommitOrigin origin, Optional<Draft> draft) {}
}
