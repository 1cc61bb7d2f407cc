package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.CommitId;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.ComparedCatalog;
import dev.pao.sync.plan.PlannedChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogComparisonTest {

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        scene.write("a.yaml", Texts.item("a", "1.0.0"))
                .write("b.yaml", Texts.item("b", "1.0.0"))
                .write("c.yaml", Texts.item("c", "1.0.0"))
                .push();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void twoCommitsAreComparedByTheirRefs() {
        String first = scene.remote.head();
        scene.remote.tag("v1").branch("feature");
        scene.write("a.yaml", Texts.item("a", "1.0.1", "Better"));
        scene.remote.remove("catalog/b.yaml").rename("catalog/c.yaml", "catalog/more/c.yaml");
        String second = scene.write("d.yaml", Texts.item("d", "1.0.0")).push();

        CatalogPlan plan = plan("v1", "feature");
        assertThat(plan.base()).isEqualTo(new ComparedCatalog("v1", Optional.of(new CommitId(first))));
        assertThat(plan.head()).isEqualTo(new ComparedCatalog("feature", Optional.of(new CommitId(second))));
        assertThat(plan.changes())
                .hasExactlyElementsOfTypes(
                        PlannedChange.Changed.class,
                        PlannedChange.Removed.class,
                        PlannedChange.Added.class,
                        PlannedChange.Renamed.class);
        for (String ref : List.of("refs/heads/feature", "feature~0", second, second.substring(0, 9))) {
            assertThat(plan("main", ref).changes()).isEqualTo(plan.changes());
        }
    }

    @Test
    void aFileThatWasBrokenBeforeIsNoChange() {
        scene.write("x.yaml", Texts.broken("x", "1.0.0")).push();
        scene.write("a.yaml", Texts.item("a", "1.1.0", "Better")).push();
        assertThat(plan("HEAD~1", "HEAD").changes()).hasOnlyElementsOfType(PlannedChange.Changed.class);
        assertThat(plan("HEAD~2", "HEAD").changes())
                .hasExactlyElementsOfTypes(PlannedChange.Changed.class, PlannedChange.Rejected.class);
    }

    @Test
    void aVersionThatDoesNotRiseIsAConflict() {
        scene.write("a.yaml", Texts.item("a", "1.0.0", "Another text")).push();
        CatalogPlan plan = plan("HEAD~1", "HEAD");
        assertThat(plan.hasVersionConflict()).isTrue();
        PlannedChange.Rejected rejected =
                (PlannedChange.Rejected) plan.changes().get(0);
        assertThat(rejected.change()).isEqualTo(ProcessedFile.Change.MODIFIED);
        assertThat(rejected.item().orElseThrow().description()).isEqualTo("Another text");
        assertThat(rejected.served().orElseThrow().item().description()).isEqualTo("A database");
    }

    @Test
    void ofTwoFilesWithOneNameTheFreedOneIsServedOnceTheOtherGoes() {
        scene.write("one.yaml", Texts.item("twin", "1.0.0"))
                .write("two.yaml", Texts.item("twin", "1.0.0"))
                .push();
        scene.remote.remove("catalog/one.yaml");
        scene.push();
        assertThat(plan("HEAD~1", "HEAD").changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        PlannedChange.Added.class,
                        added -> assertThat(added.path()).isEqualTo("catalog/two.yaml"));
    }

    @Test
    void onlyFilesThatMatterAreParsed() {
        IntStream.range(0, 20).forEach(i -> scene.write("many/item-" + i + ".yaml", Texts.item("item-" + i, "1.0.0")));
        scene.push();
        scene.write("a.yaml", Texts.item("a", "1.1.0", "Better")).push();
        List<String> read = new CopyOnWriteArrayList<>();
        CatalogPlan plan = CatalogComparison.builder(ref("HEAD~1"), ref("HEAD"))
                .parser(new HookedParser(read::add))
                .build()
                .plan();
        assertThat(plan.counts().changed()).isOne();
        assertThat(read).containsOnly("catalog/a.yaml");
    }

    @Test
    void equalTreesAreNotReadAtAll() {
        scene.remote.write("readme.md", "r");
        scene.push();
        List<String> read = new CopyOnWriteArrayList<>();
        CatalogPlan plan = CatalogComparison.builder(ref("HEAD~1"), ref("HEAD"))
                .parser(new HookedParser(read::add))
                .build()
                .plan();
        assertThat(plan.isEmpty()).isTrue();
        assertThat(read).isEmpty();
    }

    @Test
    void aLargeRemovalIsRefusedThoughLittleDiffers() {
        IntStream.range(0, 9).forEach(i -> scene.write("item-" + i + ".yaml", Texts.item("item-" + i, "1.0.0")));
        IntStream.range(0, 99).forEach(i -> scene.write("broken-" + i + ".yaml", "name: broken"));
        scene.push();
        IntStream.range(0, 7).forEach(i -> scene.remote.remove("catalog/item-" + i + ".yaml"));
        scene.push();
        assertThat(plan("HEAD~1", "HEAD").refusal().orElseThrow()).contains("7 of 12 items");
    }

    @Test
    void theFilesThatDifferAreToldWithAllThatWasFoundInThem() {
        scene.write("a.yaml", Texts.item("a", "1.0.0") + "# a remark\n")
                .write("z.yaml", Texts.broken("z", "1.0.0"))
                .push();
        List<ProcessedFile> files =
                CatalogComparison.of(ref("HEAD~1"), ref("HEAD")).files();
        assertThat(files).extracting(ProcessedFile::path).containsExactly("catalog/a.yaml", "catalog/z.yaml");
        assertThat(files.get(1).diagnostics()).anyMatch(Diagnostic::isError);
    }

    @Test
    void whatAStoreServesIsABaseAndAHead() {
        scene.syncOnce();
        scene.write("a.yaml", Texts.item("a", "1.1.0", "Better")).push();
        CatalogSource store = CatalogSource.served(scene.store);

        CatalogPlan push = CatalogComparison.of(store, ref("main")).plan();
        assertThat(push.base().label()).isEqualTo("the store");
        assertThat(push.changes()).hasExactlyElementsOfTypes(PlannedChange.Changed.class);
        assertThat(push.changes()).isEqualTo(scene.sync().plan().changes());
        CatalogPlan back = CatalogComparison.of(ref("main"), store).plan();
        assertThat(back.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        PlannedChange.Changed.class,
                        changed -> assertThat(changed.after().item().version()).hasToString("1.0.0"));
    }

    @Test
    void aBranchElsewhereIsFetched() {
        scene.syncOnce();
        scene.remote.branch("feature");
        scene.write("d.yaml", Texts.item("d", "1.0.0")).push();
        GitRepository elsewhere = GitRepository.of(scene.remote.url());
        CatalogPlan plan = CatalogComparison.of(
                        CatalogSource.branch(elsewhere, "main"), CatalogSource.branch(elsewhere, "feature"))
                .plan();
        assertThat(plan.changes()).hasExactlyElementsOfTypes(PlannedChange.Added.class);
    }

    @Test
    void aForkPointIsWhatTheBranchHeldWhenTheWorkBegan() {
        String fork = scene.remote.head();
        scene.remote.branch("feature");
        scene.write("d.yaml", Texts.item("d", "1.0.0")).push();
        scene.remote.switchTo("main");
        scene.write("e.yaml", Texts.item("e", "1.0.0")).push();

        CatalogSource base = CatalogSource.forkPoint(scene.remote.folder(), "main", "feature");
        CatalogPlan plan = CatalogComparison.of(base, ref("feature")).plan();
        assertThat(plan.base()).isEqualTo(new ComparedCatalog("main", Optional.of(new CommitId(fork))));
        assertThat(plan.changes()).hasExactlyElementsOfTypes(PlannedChange.Added.class);
    }

    @Test
    void aPlanWritesNothingIntoAStoreAndTellsNobody() {
        scene.syncOnce();
        scene.events.clear();
        scene.write("a.yaml", Texts.item("a", "1.1.0", "Better"))
                .write("b.yaml", Texts.broken("b", "1.1.0"))
                .push();
        SealedStore sealed = new SealedStore(scene.store);
        CatalogPlan plan =
                CatalogComparison.of(CatalogSource.served(sealed), ref("main")).plan();
        assertThat(plan.changes()).hasSize(2);
        try (CatalogSync sync =
                scene.builder(GitRepository.of(scene.remote.url()), sealed).build()) {
            assertThat(sync.plan().changes()).isEqualTo(plan.changes());
        }
        assertThat(scene.events).isEmpty();
    }

    @Test
    void aCatalogThatIsOnNeitherSideIsAMistake() {
        scene.remote.switchTo("bare").write("readme.md", "r");
        scene.push();
        assertThatThrownBy(() -> plan("bare", "bare"))
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessage("neither side holds the folder `catalog`: name the catalog root, or add it");
        assertThat(plan("bare", "main").counts().added()).isEqualTo(3);
        assertThat(plan("main", "bare").counts().removed()).isEqualTo(3);
    }

    private CatalogPlan plan(String base, String head) {
        return CatalogComparison.of(ref(base), ref(head)).plan();
    }

    private CatalogSource ref(String ref) {
        return CatalogSource.ref(scene.remote.folder(), ref);
    }
}
