package dev.pao.parser.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogFindings;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.CheckedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

    @TempDir
    Path folder;

    private CatalogOnDisk catalog = new CatalogOnDisk(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        catalog = new CatalogOnDisk(folder);
    }

    @Test
    void everyFileIsToldInOrderAlsoTheGoodOnes() {
        catalog.write("catalog/b.yaml", "x").write("catalog/a.yaml", CatalogOnDisk.item("a"));
        List<CheckedFile> told = catalog.check(check());

        assertThat(told).extracting(CheckedFile::path).containsExactly("catalog/a.yaml", "catalog/b.yaml");
        assertThat(told.get(0).isGood(true)).isTrue();
        assertThat(told.get(1).isGood(false)).isFalse();
    }

    @Test
    void findingsAcrossTheCatalogStandAmongThoseOfTheirFile() {
        catalog.write("catalog/a/x.yaml", CatalogOnDisk.item("same") + "x: 1\n");
        catalog.write("catalog/a/y.yaml", "# here\n" + CatalogOnDisk.item("same"));
        catalog.write("catalog/b/z.yaml", CatalogOnDisk.item("same"));
        List<CheckedFile> told = catalog.check(check());

        assertThat(told.get(0).diagnostics()).noneMatch(finding -> finding.code() == StandardCode.NAME_TAKEN);
        assertThat(told.get(1).diagnostics())
                .extracting(finding ->
                        finding.span().orElseThrow() + " " + finding.code().id())
                .containsExactly("2:7-2:11 PAO1018", "2:7-2:11 PAO4001");
        assertThat(told.get(2).diagnostics().get(1).related())
                .singleElement()
                .hasToString(
                        "RelatedPlace[path=catalog/a/y.yaml, span=Optional[2:7-2:11], message=`same` is named here]");
    }

    @Test
    void pathsOfOtherFilesAreShownAsTheyWereGivenToo() {
        catalog.write("catalog/a/x.yaml", CatalogOnDisk.item("x")).write("catalog/b/x.yaml", CatalogOnDisk.item("x"));
        List<CheckedFile> told = new ArrayList<>();
        check().build().check(new CatalogOnDisk(folder.resolve("catalog")).find("../catalog"), told::add);

        assertThat(told.get(0).diagnostics().get(0).related().get(0).path()).isEqualTo("../catalog/b/x.yaml");
    }

    @Test
    void aNameThatManyClaimIsToldBriefly() {
        IntStream.range(0, 9).forEach(i -> catalog.write("catalog/" + i + "/x.yaml", CatalogOnDisk.item("x")));

        assertThat(catalog.check(check())).allSatisfy(file -> {
            assertThat(file.diagnostics()).singleElement().asString().contains(" and more, expected");
            assertThat(file.diagnostics().get(0).related()).hasSize(5);
        });
    }

    @Test
    void whatASyncWouldNotReadTakesPartInNothing() {
        catalog.write("catalog/my files/x.yaml", CatalogOnDisk.item("x"));
        catalog.write("catalog/x.yaml", CatalogOnDisk.item("x"));

        assertThat(catalog.findings(check())).singleElement().asString().contains("PAO1015");
    }

    @Test
    void linksAreFindings() throws IOException {
        catalog.write("catalog/x.yaml", CatalogOnDisk.item("x"));
        Files.createSymbolicLink(folder.resolve("catalog/y.yaml"), folder.resolve("catalog/x.yaml"));

        assertThat(catalog.findings(check()))
                .containsExactly("catalog/y.yaml: error PAO1014: the path is a symbolic link, expected a regular file");
    }

    @Test
    void aFileThatCantBeReadIsAFinding() throws IOException {
        catalog.write("catalog/x.yaml", CatalogOnDisk.item("x"));
        List<CatalogFile> found = catalog.find(".");
        Files.delete(folder.resolve("catalog/x.yaml"));
        List<CheckedFile> told = new ArrayList<>();
        check().build().check(found, told::add);

        assertThat(told.get(0).diagnostics())
                .singleElement()
                .hasToString("catalog/x.yaml: error PAO1020: the file can't be read, because it does not exist");
        assertThat(told.get(0).source()).isEmpty();
    }

    @Test
    void aFileIsReadNoFurtherThanTheParserGoes() {
        catalog.write("catalog/x.yaml", "#".repeat(300_000));

        assertThat(catalog.findings(check()))
                .containsExactly("catalog/x.yaml: error PAO1003: the file has 300000 bytes, expected at most 262144");
    }

    @Test
    void moreFindingsThanAreKeptAreAllTold() {
        int files = 120;
        String broken = unknownKeys(100);
        IntStream.range(0, files).forEach(i -> catalog.write("catalog/item-" + (1000 + i) + ".yaml", broken));
        List<CheckedFile> told = catalog.check(check());

        assertThat(told).hasSize(files).allMatch(file -> file.errors() == 101 && file.warnings() == 1);
        assertThat(told.get(files - 1).diagnostics().get(101))
                .hasToString("catalog/item-1119.yaml:112:1: error PAO2002: the item has the key `unknown_100`, which is"
                        + " not one of its keys");
    }

    @Test
    void manyThreadsTellTheSameInTheSameOrder() {
        for (int i = 0; i < 200; i++) {
            catalog.write("catalog/" + i % 7 + "/item-" + i % 50 + ".yaml", CatalogOnDisk.item("item-" + i % 60));
        }
        Executor spawn = work -> new Thread(work).start();

        assertThat(catalog.findings(check().threads(spawn, 4)))
                .isEqualTo(catalog.findings(check()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void anExecutorWithoutAFreeThreadStopsNothing() {
        IntStream.range(0, 20).forEach(i -> catalog.write("catalog/item-" + i + ".yaml", "x"));
        Executor busy = work -> {
            throw new RejectedExecutionException();
        };
        Executor never = work -> {};

        assertThat(catalog.check(check().threads(busy, 4))).hasSize(20);
        assertThat(catalog.check(check().threads(never, 4))).hasSize(20);
    }

    @Test
    void aFewFilesAskForNoThread() {
        catalog.write("catalog/a.yaml", CatalogOnDisk.item("a"));
        Executor untouchable = work -> {
            throw new AssertionError("the executor was asked");
        };

        assertThat(catalog.check(check().threads(untouchable, 4))).hasSize(1);
    }

    @Test
    void whatARuleThrowsEndsTheCheckOnEveryThread() {
        IntStream.range(0, 50).forEach(i -> catalog.write("catalog/item-" + i + ".yaml", CatalogOnDisk.item("a")));
        CatalogParser broken =
                CatalogParser.builder().catalogRules(List.of(new Broken())).build();

        assertThatThrownBy(() ->
                        catalog.check(FolderCheck.builder(broken).threads(work -> new Thread(work).start(), 2)))
                .hasMessage("broken");
    }

    @Test
    void aRuleOfAHostReadsItemsWhenItAsksForThem() {
        catalog.write("catalog/a.yaml", CatalogOnDisk.item("a")).write("catalog/b.yaml", CatalogOnDisk.item("b"));
        CatalogParser parser = CatalogParser.builder()
                .catalogRules(List.of(new OwnersDiffer()))
                .build();

        assertThat(catalog.findings(FolderCheck.builder(parser)))
                .containsExactly(
                        "catalog/a.yaml:4:8: error PAO2008: owner o", "catalog/b.yaml:4:8: error PAO2008: owner o");
    }

    @Test
    void progressCountsUpToAllFiles() {
        IntStream.range(0, 30).forEach(i -> catalog.write("catalog/item-" + i + ".yaml", "x"));
        List<Integer> told = new ArrayList<>();
        catalog.check(check().progress(told::add));

        assertThat(told).isSorted().hasSize(30).endsWith(30);
    }

    @Test
    void totalsAreCounted() {
        catalog.write("catalog/a.yaml", CatalogOnDisk.item("b")).write("catalog/c.yaml", "x");
        CheckTotals totals = check().build().check(catalog.find("."), file -> {});

        assertThat(totals).hasToString("2 files, 1 error, 1 warning");
        assertThat(totals.isGood(false)).isFalse();
        assertThat(new CheckTotals(1, 0, 1).isGood(false)).isTrue();
        assertThat(new CheckTotals(1, 0, 1).isGood(true)).isFalse();
    }

    private static FolderCheck.Builder check() {
        return FolderCheck.builder(CatalogOnDisk.PARSER);
    }

    private static String unknownKeys(int count) {
        StringBuilder keys = new StringBuilder(CatalogOnDisk.item("item"));
        IntStream.range(0, count + 1)
                .forEach(i -> keys.append("unknown_").append(i).append(": 1\n"));
        return keys.toString();
    }

    private static final class Broken implements CatalogRule {
        @Override
        public DiagnosticCode code() {
            return StandardCode.TEXT_BLANK;
        }

        @Override
        public void check(CatalogChange change, CatalogFindings findings) {
            throw new IllegalStateException("broken");
        }
    }

    private static final class OwnersDiffer implements CatalogRule {
        @Override
        public DiagnosticCode code() {
            return StandardCode.TEXT_BLANK;
        }

        @Override
        public void check(CatalogChange change, CatalogFindings findings) {
            change.candidates()
                    .forEach(candidate -> findings.report(
                            candidate.path(),
                            JsonPointer.of("owner"),
                            "owner " + candidate.item().owner(),
                            "",
                            List.of()));
        }
    }
}
