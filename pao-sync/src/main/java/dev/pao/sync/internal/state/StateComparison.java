package dev.pao.sync.internal.state;

import dev.pao.parser.CatalogParser;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.internal.step.Baseline;
import dev.pao.sync.internal.step.Draft;
import dev.pao.sync.internal.step.Planning;
import dev.pao.sync.internal.step.Refusals;
import dev.pao.sync.internal.tree.CatalogTree;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds what lies between two states. A base of files becomes what a first sync of them would serve; the head is planned
 * upon it as any sync is. Touches nothing.
 */
public final class StateComparison {

    /** Plans tell no time, so that one moment is as good as another. */
    private static final Instant NO_TIME = Instant.EPOCH;

    private final CatalogParser parser;
    private final SyncLimits limits;
    private final Refusals refusals;
    private final Planning planning;

    /** A comparison with a parser, within limits. */
    public StateComparison(CatalogParser parser, SyncLimits limits, Refusals refusals) {
        this.parser = parser;
        this.limits = limits;
        this.refusals = refusals;
        this.planning = new Planning(parser, limits.maxFileBytes(), refusals);
    }

    /** What would happen to the base if it was made equal to the head. */
    public Difference between(CatalogState base, CatalogState head) {
        if (head instanceof StoredState stored) {
            return Difference.between(baseline(base).served(), stored.store().refresh());
        }
        FileState files = (FileState) head;
        return base instanceof FileState known && known.isLocal() && files.isLocal()
                ? known.read(limits, before -> files.read(limits, after -> between(before, after)))
                : between(baseline(base), files);
    }

    private Difference between(Baseline base, FileState head) {
        CatalogSnapshot before = base.served();
        boolean hasRoot = before.size() > 0 || !before.rejected().isEmpty();
        return head.read(limits, tree -> {
            checkRoot(hasRoot || tree.hasRoot(parser.layout()));
            return Difference.of(before, planning.draft(base, tree, NO_TIME));
        });
    }

    private Difference between(CatalogTree base, CatalogTree head) {
        checkRoot(base.hasRoot(parser.layout()) || head.hasRoot(parser.layout()));
        TwoTrees trees = TwoTrees.of(base, head, parser.layout());
        if (trees.areEqual()) {
            return Difference.none(base.commit(), head.commit());
        }
        return narrowed(trees).orElseGet(() -> between(trees));
    }

    private Difference between(TwoTrees trees) {
        CatalogSnapshot before = firstSync(trees.base());
        return Difference.of(before, planning.draft(Baseline.of(before), trees.head(), NO_TIME));
    }

    /** The difference as far as it can be told from the files that matter to it; empty if that is not far enough. */
    private Optional<Difference> narrowed(TwoTrees trees) {
        Narrowing narrowing = new Narrowing(trees, parser, limits.maxFileBytes());
        if (parser.hasOwnCatalogRules() || !narrowing.isWorthIt()) {
            return Optional.empty();
        }
        TwoTrees part = narrowing.narrowed();
        CatalogSnapshot before = firstSync(part.base());
        Draft draft = planning.draft(Baseline.of(before), part.head(), NO_TIME);
        // Whether too much goes at once depends on all items.
        return refusals.knowWithoutSize(draft.counts()) ? Optional.of(Difference.of(before, draft)) : Optional.empty();
    }

    /** A side without a catalog is one that has none yet, or no longer; two of them are a wrong name. */
    private void checkRoot(boolean isThere) {
        if (!isThere) {
            throw new SyncException.Stalled(
                    "neither side holds the folder `" + parser.layout().root() + "`: name the catalog root, or add it",
                    new IOException("no catalog root"));
        }
    }

    private CatalogSnapshot firstSync(CatalogTree tree) {
        return planning.draft(Baseline.empty(), tree, NO_TIME).appliedTo(CatalogSnapshot.empty(), NO_TIME);
    }

    private static Baseline stored(CatalogSnapshot snapshot, CatalogStore store) {
        return Baseline.of(snapshot, store, snapshot.overrides());
    }

    private Baseline baseline(CatalogState state) {
        if (state instanceof StoredState stored) {
            return stored(stored.store().refresh(), stored.store());
        }
        return ((FileState) state)
                .read(
                        limits,
                        tree -> Baseline.of(planning.draft(Baseline.empty(), tree, NO_TIME)
                                .appliedTo(CatalogSnapshot.empty(), NO_TIME)));
    }
}
