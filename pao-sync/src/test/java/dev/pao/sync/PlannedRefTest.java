package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CommitId;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.ComparedCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans of a sync for other refs than its branch. */
final class PlannedRefTest {

    @TempDir
    Path folder;

    private Scene scene;
    private String first;
    private String feature;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        first = scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        scene.syncOnce();
        scene.remote.branch("feature");
        feature = scene.write("c.yaml", Texts.item("c", "1.0.0")).push();
        scene.remote.tag("v1");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aBranchOrTagIsPlannedByAnyOfItsNames() {
        for (String ref : List.of("feature", "v1", "refs/heads/feature", "refs/tags/v1")) {
            CatalogPlan plan = plan(ref).orElseThrow();
            assertThat(plan.head()).isEqualTo(new ComparedCatalog(ref, Optional.of(new CommitId(feature))));
            assertThat(plan.counts().added()).isOne();
        }
    }

    @Test
    void aCommitOfTheBranchIsPlannedByItsId() {
        for (String id : List.of(first, first.substring(0, 7))) {
            CatalogPlan plan = plan(id).orElseThrow();
            assertThat(plan.head().commit()).contains(new CommitId(first));
            assertThat(plan.counts().removed()).isOne();
        }
        assertThat(plan("main").orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void whatTheRepositoryDoesNotHaveIsNoPlan() {
        for (String ref : List.of("gone", "deadbeef", feature, "HEAD~1", "a b", "refs/heads/gone", "-", "..")) {
            assertThat(plan(ref)).as(ref).isEmpty();
        }
    }

    @Test
    void theBranchIsSyncedAsBeforeAfterwards() {
        plan("feature");
        assertThat(scene.sync().syncNow().status()).isEqualTo(SyncOutcome.Status.UNCHANGED);
        assertThat(scene.names()).containsExactly("a", "b");
    }

    private Optional<CatalogPlan> plan(String ref) {
        try (CatalogSync sync = scene.builder().build()) {
            return sync.plan(ref);
        }
    }
}
