package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.PlanCounts;
import dev.pao.testkit.git.ScriptedRepository;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says against what a sync does, over histories that nobody thought out. */
final class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("pao.histories", 150);

    @TempDir
    Path folder;

    private final Set<Class<?>> seen = new HashSet<>();
    private ScriptedRepository repository;

    @BeforeEach
    void open() {
        repository = ScriptedRepository.in(folder.resolve("remote.git"));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aPlanIsWhatASyncDoes() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            try {
                check(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("history " + seed + " of the same name as its branch: " + e.getMessage(), e);
            }
        }
        assertThat(seen).as("kinds of changes that were met").hasSizeGreaterThanOrEqualTo(Math.min(5, HISTORIES / 5));
    }

    private void check(long seed) {
        List<String> commits = RandomHistory.write(seed, repository);
        String head = commits.get(commits.size() - 1);
        CatalogStore follower = new InMemoryCatalogStore();
        for (String commit : commits) {
            repository.forceTo(commit);
            planAndSync(seed, follower);
        }
        assertThat(plan(head, head).isEmpty()).as("a plan of nothing").isTrue();
        String base = commits.get((int) (seed % (commits.size() - 1)));
        checkRefs(seed, base, head);
    }

    /** A store that was synced to the base for the first time is what the base is in a plan between refs. */
    private void checkRefs(long seed, String base, String head) {
        CatalogStore store = new InMemoryCatalogStore();
        repository.forceTo(base);
        sync(seed, store).syncNow();
        repository.forceTo(head);
        CatalogPlan plan = plan(base, head);
        CatalogPlan ofStore = CatalogComparison.builder(CatalogSource.served(store), ref(head))
                .allowLargeRemoval(true)
                .build()
                .plan();
        assertThat(plan.changes()).as("plan between refs").isEqualTo(ofStore.changes());
        assertThat(plan.changes())
                .as("plan of the sync")
                .isEqualTo(planAndSync(seed, store).changes());
    }

    private CatalogPlan planAndSync(long seed, CatalogStore store) {
        ServedCatalog before = ServedCatalog.of(store.snapshot());
        try (CatalogSync sync = sync(seed, store)) {
            CatalogPlan plan = sync.plan();
            SyncRecord record = sync.syncNow().record();
            assertThat(before.after(plan)).as("catalog").isEqualTo(ServedCatalog.of(store.snapshot()));
            assertThat(shape(plan.counts())).as("counts").isEqualTo(shape(record.counts()));
            plan.changes().forEach(change -> seen.add(change.getClass()));
            return plan;
        }
    }

    private CatalogPlan plan(String base, String head) {
        return CatalogComparison.builder(ref(base), ref(head))
                .allowLargeRemoval(true)
                .build()
                .plan();
    }

    private CatalogSource ref(String commit) {
        return CatalogSource.ref(repository.folder(), commit);
    }

    private CatalogSync sync(long seed, CatalogStore store) {
        return CatalogSync.builder(GitRepository.of(repository.url()), store)
                .branch("history-" + seed)
                .mirror(folder.resolve("mirror-" + seed))
                .allowLargeRemoval(true)
                .build();
    }

    private static List<Integer> shape(PlanCounts counts) {
        return List.of(counts.added(), counts.changed() + counts.renamed(), counts.removed());
    }

    private static List<Integer> shape(SyncCounts counts) {
        return List.of(counts.added(), counts.updated(), counts.removed());
    }
}
