package dev.pao.store;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.history.Revision;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** All that becomes visible at once when a commit is published. Immutable; built by {@link #after}. */
public final class Publication {

    private final long expected;
    private final Revision revision;
    private final List<ItemChange> changes;
    private final List<RejectedFile> rejected;
    private final Overrides overrides;
    private final List<SyncRecord> syncs;
    private final List<CatalogEvent> events;

    private Publication(Builder builder) {
        expected = builder.expected;
        revision = builder.revision;
        changes = List.copyOf(builder.changes);
        rejected = List.copyOf(builder.rejected);
        overrides = builder.overrides;
        syncs = List.copyOf(builder.syncs);
        events = List.copyOf(builder.events);
    }

    /**
     * Begins a publication that was planned on a snapshot. Rejected files, pin and holds are those of the snapshot until
     * they are set.
     *
     * @param planned what was served when it was planned: nothing else may be served when it is published
     * @param origin the commit that is served from now on
     * @param cause why
     * @param at when
     */
    public static Builder after(CatalogSnapshot planned, CommitOrigin origin, PublicationCause cause, Instant at) {
        return expecting(planned.revision(), origin, cause, at)
                .rejected(planned.rejected())
                .overrides(planned.overrides());
    }

    /**
     * Begins a publication that expects a revision to be served, with no rejected files, pin or holds until they are set.
     *
     * @param revision the revision that must be served; 0 for nothing
     * @param origin the commit that is served from now on
     * @param cause why
     * @param at when
     * @throws IllegalArgumentException for a revision below 0
     */
    public static Builder expecting(long revision, CommitOrigin origin, PublicationCause cause, Instant at) {
        return new Builder(revision, new Revision(revision + 1, origin, at, cause));
    }

    /** The revision that must be the served one: the compare of compare-and-set. */
    public long expected() {
        return expected;
    }

    /** What it will be known as: the next revision. */
    public Revision revision() {
        return revision;
    }

    /** The commit that is served from now on. */
    public CommitId commit() {
        return revision.commit();
    }

    /** When. */
    public Instant at() {
        return revision.publishedAt();
    }

    /** What changes, at most one change for a name. */
    public List<ItemChange> changes() {
        return changes;
    }

    /** Every file of the new commit that is not served as it stands, also those rejected before. */
    public List<RejectedFile> rejected() {
        return rejected;
    }

    /** The pin and every hold from now on, also those of before. */
    public Overrides overrides() {
        return overrides;
    }

    /** The sync records that this publication completes; each was opened before. */
    public List<SyncRecord> syncs() {
        return syncs;
    }

    /** What to tell, in order. */
    public List<CatalogEvent> events() {
        return events;
    }

    /** This publication with other changes, for a store that completes or mends them. */
    public Publication withChanges(List<ItemChange> newChanges) {
        return toBuilder().changes(newChanges).build();
    }

    /** A builder that starts with all that this publication holds. */
    public Builder toBuilder() {
        return new Builder(expected, revision)
                .changes(changes)
                .rejected(rejected)
                .overrides(overrides)
                .syncs(syncs)
                .events(events);
    }

    /** Such as {@code revision 8: 3 changes at 1234567}. */
    @Override
    public String toString() {
        return "revision " + revision.number() + ": " + changes.size() + (changes.size() == 1 ? " change" : " changes")
                + " at " + commit().abbreviated();
    }

    /** Gathers a publication. Not thread-safe. */
    public static final class Builder {

        private final long expected;
        private final Revision revision;
        private List<ItemChange> changes = List.of();
        private List<RejectedFile> rejected = List.of();
        private Overrides overrides = Overrides.NONE;
        private List<SyncRecord> syncs = List.of();
        private List<CatalogEvent> events = List.of();

        private Builder(long expected, Revision revision) {
            this.expected = expected;
            this.revision = revision;
        }

        /** Sets what changes; nothing by default. */
        public Builder changes(List<ItemChange> newChanges) {
            changes = newChanges;
            return this;
        }

        /** Sets every file that is not served as it stands. */
        public Builder rejected(List<RejectedFile> newRejected) {
            rejected = newRejected;
            return this;
        }

        /** Sets the pin and every hold. */
        public Builder overrides(Overrides newOverrides) {
            overrides = Objects.requireNonNull(newOverrides, "overrides");
            return this;
        }

        /** Sets the sync records that it completes; none by default. */
        public Builder syncs(List<SyncRecord> newSyncs) {
            syncs = newSyncs;
            return this;
        }

        /** Sets what to tell, in order; nothing by default. */
        public Builder events(List<? extends CatalogEvent> newEvents) {
            events = List.copyOf(newEvents);
            return this;
        }

        /**
         * The publication.
         *
         * @throws IllegalArgumentException if a name changes twice, a file is rejected twice, or the catalog is pinned to another commit
         */
        public Publication build() {
            if (changes.stream().map(ItemChange::name).distinct().count() != changes.size()) {
                throw new IllegalArgumentException("a publication changes a name once, found one twice");
            }
            if (rejected.stream().map(RejectedFile::path).distinct().count() != rejected.size()) {
                throw new IllegalArgumentException("a publication rejects a file once, found one twice");
            }
            overrides.pin().ifPresent(pin -> {
                if (!pin.commit().equals(revision.commit())) {
                    throw new IllegalArgumentException("a catalog that is pinned to " + pin.commit()
                            + " is served at that commit, found " + revision.commit());
                }
            });
            return new Publication(this);
        }
    }
}
