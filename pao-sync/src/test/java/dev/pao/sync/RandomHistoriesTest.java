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

    private static final int HISTORIES = Integer.getInteger("pao.histories", 60);

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
                throw new AssertionError("history " + seed + ": " + e.getMessage(), e);
            }
        }
        assertThat(seen).as("kinds of changes that were met").hasSizeGreaterThanOrEqualTo(Math.min(5, HISTORIES / 5));
    }

    private void check(long seed) {
        List<String> commits = RandomHistory.write(seed, repository);
        CatalogStore follower = new InMemoryCatalogStore();
        for (String commit : commits) {
            repository.forceTo(commit);
            CatalogPlan plan = plan(CatalogSource.served(follower), ref(commit));
            checkSync(seed, follower, plan);
        }
        String head = commits.get(commits.size() - 1);
        assertThat(plan(ref(head), ref(head)).isEmpty()).as("a plan of nothing").isTrue();
        checkRefs(seed, commits.get((int) (seed % (commits.size() - 1))), head);
    }

    /** A store that was synced to the base for the first time is what the base is in a plan between refs. */
    private void checkRefs(long seed, String base, String head) {
        CatalogStore store = new InMemoryCatalogStore();
        repository.forceTo(base);
        try (CatalogSync sync = sync(seed, store)) {
            sync.syncNow();
            repository.forceTo(head);
            CatalogPlan plan = plan(ref(base), ref(head));
            assertThat(plan.changes())
                    .as("plan of the sync")
                    .isEqualTo(sync.plan().changes());
            checkSync(seed, store, plan);
        }
    }

    private void checkSync(long seed, CatalogStore store, CatalogPlan plan) {
        ServedCatalog before = ServedCatalog.of(store.snapshot());
        try (CatalogSync sync = sync(seed, store)) {
            SyncRecord record = sync.syncNow().record();
            assertThat(before.after(plan)).as("catalog").isEqualTo(ServedCatalog.of(store.snapshot()));
            assertThat(shape(plan.counts())).as("counts").isEqualTo(shape(record.counts()));
            plan.changes().forEach(change -> seen.add(change.getClass()));
        }
    }

    private static CatalogPlan plan(CatalogSource base, CatalogSource head) {
        return CatalogComparison.builder(base, head)
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
