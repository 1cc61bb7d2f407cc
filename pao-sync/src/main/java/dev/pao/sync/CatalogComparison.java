package dev.pao.sync;

import dev.pao.parser.CatalogParser;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.sync.internal.state.Difference;
import dev.pao.sync.internal.state.StateComparison;
import dev.pao.sync.internal.step.Refusals;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.ComparedCatalog;
import java.util.List;
import java.util.Objects;

/**
 * Plans what would happen to one catalog if it was made equal to another, by the same steps as a sync: a base of files is
 * what a first sync of them would serve, and the head is planned upon it. Leaves no trace in a store, a repository, or
 * anywhere else. Immutable and thread-safe; every call reads both sides anew.
 *
 * <pre>{@code
 * CatalogPlan plan = CatalogComparison.of(
 *                 CatalogSource.ref(repository, "main"), CatalogSource.workingTree(repository))
 *         .plan();
 * }</pre>
 */
public final class CatalogComparison {

    private final CatalogSource base;
    private final CatalogSource head;
    private final StateComparison comparison;

    private CatalogComparison(Builder builder) {
        base = builder.base;
        head = builder.head;
        comparison = new StateComparison(
                builder.parser, builder.limits, new Refusals(builder.rejectWholeCommit, builder.allowLargeRemoval));
    }

    /** A comparison with the rules of the format alone, for a catalog below the folder {@code catalog}. */
    public static CatalogComparison of(CatalogSource base, CatalogSource head) {
        return builder(base, head).build();
    }

    /** Starts the configuration of a comparison. */
    public static Builder builder(CatalogSource base, CatalogSource head) {
        return new Builder(base, head);
    }

    /**
     * What would happen to the base.
     *
     * @throws SyncException if a side can't be read: {@link SyncException.Stalled} for a ref, a folder or a repository
     *     that is not there, {@link SyncException.TransientFailure} for a Git server that can't be reached
     * @throws dev.pao.store.StoreException if a store can't be read
     */
    public CatalogPlan plan() {
        Difference found = comparison.between(base.state(), head.state());
        return new CatalogPlan(
                new ComparedCatalog(base.label(), found.base()),
                new ComparedCatalog(head.label(), found.head()),
                found.changes(),
                found.refusal(),
                found.remarks());
    }

    /**
     * Each file of the head that differs from the base, by path, with everything that was found in it; also where an
     * item stays as it is. Empty where the head is a store, which holds no files.
     *
     * @throws SyncException as {@link #plan}
     */
    public List<ProcessedFile> files() {
        return comparison.between(base.state(), head.state()).files().stream()
                .filter(file -> file.change() != ProcessedFile.Change.UNCHANGED)
                .toList();
    }

    /** Configures a comparison. Not thread-safe. */
    public static final class Builder {

        private final CatalogSource base;
        private final CatalogSource head;
        private CatalogParser parser = CatalogParser.builder().build();
        private SyncLimits limits = SyncLimits.standard();
        private boolean rejectWholeCommit;
        private boolean allowLargeRemoval;

        private Builder(CatalogSource base, CatalogSource head) {
            this.base = Objects.requireNonNull(base, "base");
            this.head = Objects.requireNonNull(head, "head");
        }

        /** Sets what reads the files, and where they lie; {@code CatalogParser.builder().build()} by default. */
        public Builder parser(CatalogParser newParser) {
            parser = Objects.requireNonNull(newParser, "newParser");
            return this;
        }

        /** Sets how much is read, and how long a fetch may take; {@link SyncLimits#standard} by default. */
        public Builder limits(SyncLimits newLimits) {
            limits = Objects.requireNonNull(newLimits, "newLimits");
            return this;
        }

        /** Sets whether one rejected file refuses the whole, as {@link CatalogSyncBuilder#rejectWholeCommit}; false by default. */
        public Builder rejectWholeCommit(boolean reject) {
            rejectWholeCommit = reject;
            return this;
        }

        /** Sets whether more than half of at least 10 items may go at once; false by default. */
        public Builder allowLargeRemoval(boolean allow) {
            allowLargeRemoval = allow;
            return this;
        }

        /** The comparison; nothing is read yet. */
        public CatalogComparison build() {
            return new CatalogComparison(this);
        }
    }
}
