package dev.pao.sync.internal.state;

import dev.pao.parser.CatalogParser;
import dev.pao.store.CatalogSnapshot;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.internal.step.Baseline;
import dev.pao.sync.internal.step.Draft;
import dev.pao.sync.internal.step.Planning;
import dev.pao.sync.internal.step.Refusals;
import dev.pao.sync.internal.tree.CatalogTree;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
            return Difference.between(baseline(base).snapshot(), stored.store().refresh());
        }
        FileState files = (FileState) head;
        return base instanceof FileState known && known.isLocal() && files.isLocal()
                ? known.read(limits, before -> files.read(limits, after -> between(before, after)))
                : between(baseline(base), files);
    }

    private Difference between(Baseline base, FileState head) {
        return head.read(limits, tree -> Difference.of(base.snapshot(), planning.draft(base, tree, NO_TIME)));
    }

    private Difference between(CatalogTree base, CatalogTree head) {
        TwoTrees trees = TwoTrees.of(base, head, parser.layout());
        if (trees.areEqual()) {
            return Difference.none(base.commit(), head.commit());
        }
        return narrowed(trees).orElseGet(() -> between(trees));
    }

    private Difference between(TwoTrees trees) {
        Draft first = planning.draft(Baseline.empty(), trees.base(), NO_TIME);
        CatalogSnapshot before = first.appliedTo(CatalogSnapshot.empty(), NO_TIME);
        return Difference.of(before, planning.draft(Baseline.of(before), trees.head(), NO_TIME));
    }

    /** The difference as far as it can be told from the files that matter to it; empty if that is not far enough. */
    private Optional<Difference> narrowed(TwoTrees trees) {
        Narrowing narrowing = new Narrowing(trees, parser, limits.maxFileBytes());
        if (!narrowing.isWorthIt()) {
            return Optional.empty();
        }
        Set<String> names = narrowing.names();
        TwoTrees part = narrowing.around(names);
        Draft first = planning.draft(Baseline.empty(), part.base(), NO_TIME);
        CatalogSnapshot before = first.appliedTo(CatalogSnapshot.empty(), NO_TIME);
        first.refused().values().forEach(item -> names.add(item.name()));
        Set<String> asked = new HashSet<>();
        Draft draft = planning.draft(Baseline.of(before).watchedBy(asked::add), part.head(), NO_TIME);
        // A host's own rule may ask for any item, and whether too much goes at once depends on them all.
        boolean enough = names.containsAll(asked) && refusals.knowWithoutSize(draft.counts());
        return enough ? Optional.of(Difference.of(before, draft)) : Optional.empty();
    }

    private Baseline baseline(CatalogState state) {
        if (state instanceof StoredState stored) {
            return Baseline.of(stored.store().refresh(), stored.store());
        }
        return ((FileState) state)
                .read(
                        limits,
                        tree -> Baseline.of(planning.draft(Baseline.empty(), tree, NO_TIME)
                                .appliedTo(CatalogSnapshot.empty(), NO_TIME)));
    }
}
