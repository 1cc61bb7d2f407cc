package dev.pao.sync.internal.run;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.Publication;
import dev.pao.store.StoreException;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.sync.internal.step.Draft;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The one place that turns what a run came to into finished records and the events that go with them. Whether syncs were
 * failing is read from the records, so that it is known after a restart and to every host.
 */
final class SyncBook {

    private static final int LOOK_BACK = 50;

    private final CatalogStore store;
    private final WaitingRoom room;
    private final Clock clock;
    private final Announcer announcer;

    SyncBook(CatalogStore store, WaitingRoom room, Clock clock, Announcer announcer) {
        this.store = store;
        this.room = room;
        this.clock = clock;
        this.announcer = announcer;
    }

    /** The latest sync that ended badly, if none ended well since. */
    private Optional<SyncRecord> failing() {
        return store.syncs().recent(LOOK_BACK).stream()
                .filter(record -> record.completedAt().isPresent())
                .reduce((latest, older) -> outlived(older, latest) ? older : latest)
                .filter(record -> record.status() == SyncStatus.FAILED);
    }

    /**
     * Whether the one that was opened earlier ended later. Ends are not compared alone: after a clock was set back, the last
     * failure before that would be the latest end for hours.
     */
    private static boolean outlived(SyncRecord older, SyncRecord newer) {
        return !newer.request().at().isBefore(older.request().at())
                && ended(older).isAfter(ended(newer));
    }

    /**
     * All that becomes visible with a draft.
     *
     * @param planned the snapshot that it was planned on
     * @param origin the commit that it publishes
     */
    Publication publication(CatalogSnapshot planned, CommitOrigin origin, Draft draft, Answers answers) {
        Instant now = clock.instant();
        Optional<CommitId> before = draft.overview().before();
        SyncRecord lead = answers.leader().completed(before, draft.head(), now, draft.counts(), draft.files());
        if (draft.overview().rewritten()) {
            lead = lead.withMessage("the served commit is not in the branch's history, so every file was compared");
        }
        List<SyncRecord> records = new ArrayList<>();
        records.add(lead);
        records.addAll(
                answers.others(record -> record.completed(before, draft.head(), now, SyncCounts.NONE, List.of())));
        List<CatalogEvent> events = new ArrayList<>(draft.events());
        events.addAll(recovery(lead, draft.head()));
        return Publication.after(planned, origin, new PublicationCause.Synced(lead.id()), now)
                .changes(draft.changes())
                .rejected(draft.rejected())
                .overrides(draft.overrides())
                .syncs(records)
                .events(events)
                .build();
    }

    /**
     * What becomes visible when the branch of a pinned catalog has a newer head.
     *
     * @param pin the pin, which knows the head
     */
    Publication noted(CatalogSnapshot served, CatalogPin pin, Answers answers) {
        Instant now = clock.instant();
        SyncRecord lead = complete(answers.leader(), pin.commit(), now)
                .withMessage(words(pin, pin.newestHead().orElseThrow()));
        List<SyncRecord> records = new ArrayList<>();
        records.add(lead);
        records.addAll(answers.others(record -> complete(record, pin.commit(), now)));
        return Publication.after(
                        served, served.published().orElseThrow().origin(), new PublicationCause.Synced(lead.id()), now)
                .overrides(served.overrides().withPin(pin))
                .syncs(records)
                .events(recovery(lead, pin.commit()))
                .build();
    }

    /** Finishes what was asked for when the catalog is pinned and the branch's head is known. */
    Optional<SyncRecord> pinned(CatalogPin pin, CommitId head, Answers asked) {
        return unchanged(pin.commit(), asked, record -> record.withMessage(words(pin, head)));
    }

    private static String words(CatalogPin pin, CommitId head) {
        String seen =
                head.equals(pin.commit()) ? "the branch is there too" : head.abbreviated() + " recorded, not applied";
        return "pinned at " + pin.commit().abbreviated() + " " + pin.decision().inWords() + ": " + seen;
    }

    /** Finishes what was asked for when the branch's head is served already. */
    Optional<SyncRecord> unchanged(CommitId head, Answers asked) {
        return unchanged(head, asked, record -> record);
    }

    private Optional<SyncRecord> unchanged(CommitId head, Answers asked, UnaryOperator<SyncRecord> remark) {
        boolean recovered = failing().isPresent();
        if (asked.lead().isEmpty() && !recovered) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Answers answers = asked.withLead(room);
        SyncRecord lead = remark.apply(complete(answers.leader(), head, now));
        finish(lead, recovery(lead, head), answers.others(record -> complete(record, head, now)));
        return Optional.of(lead);
    }

    /** Finishes what was asked for when the plan was refused. */
    Optional<SyncRecord> refused(Draft draft, Answers asked) {
        return failed(
                draft.refusal().orElseThrow(),
                asked,
                record -> record.withProgress(draft.overview().before(), draft.files()));
    }

    /** Finishes what was asked for when the sync failed; the failure itself counts, not whether this can be written. */
    void failed(RuntimeException failure, Answers asked) {
        try {
            failed(SyncEngine.reason(failure), asked, record -> record);
        } catch (StoreException e) {
            failure.addSuppressed(e);
        }
    }

    private Optional<SyncRecord> failed(String message, Answers asked, UnaryOperator<SyncRecord> progress) {
        Optional<SyncRecord> failing = failing();
        boolean known = failing.flatMap(SyncRecord::message).equals(Optional.of(message));
        if (known && !asked.isAskedFor()) {
            // The same failure again at a retry is no news; a record of the clock's own stays open for the next one.
            return failing;
        }
        Instant now = clock.instant();
        Answers answers = asked.withLead(room);
        SyncRecord lead = progress.apply(answers.leader()).failed(now, message);
        List<CatalogEvent> events =
                failing.isPresent() ? List.of() : List.of(new CatalogEvent.SyncFailed(lead.id(), message));
        finish(lead, events, answers.others(record -> record.failed(now, message)));
        return Optional.of(lead);
    }

    private List<CatalogEvent> recovery(SyncRecord lead, CommitId served) {
        return failing().isPresent() ? List.of(new CatalogEvent.SyncRecovered(lead.id(), served)) : List.of();
    }

    private void finish(SyncRecord lead, List<CatalogEvent> events, List<SyncRecord> others) {
        store.syncs().finish(lead, events);
        others.forEach(record -> store.syncs().finish(record, List.of()));
        announcer.tell(events);
    }

    private static SyncRecord complete(SyncRecord record, CommitId head, Instant now) {
        return record.completed(Optional.of(head), head, now, SyncCounts.NONE, List.of());
    }

    private static Instant ended(SyncRecord record) {
        return record.completedAt().orElseThrow();
    }
}
