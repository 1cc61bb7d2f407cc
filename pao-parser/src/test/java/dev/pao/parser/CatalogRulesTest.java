package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.rule.CatalogBaseline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogRulesTest {

    private static final CatalogParser PARSER = CatalogParser.builder().build();
    private static final String HOME = "catalog/databases/mysql-database.yaml";
    private static final String OTHER = "catalog/legacy/mysql-database.yaml";

    private final FixedBaseline baseline = new FixedBaseline();

    @Test
    void aNewFileMayTakeAFreeName() {
        assertThat(check(CatalogBaseline.none(), file(HOME, Sample.STORY))).isEmpty();
    }

    @Test
    void twoNewFilesWithOneNameAreBothRefusedAndNameEachOther() {
        List<Diagnostic> findings = check(CatalogBaseline.none(), file(OTHER, Sample.STORY), file(HOME, Sample.STORY));
        assertThat(Sample.codes(findings)).containsExactly("PAO4001", "PAO4001");
        assertThat(findings.get(0).related().get(0).path()).isEqualTo(OTHER);
        assertThat(findings.get(1).related().get(0))
                .hasToString("RelatedPlace[path=" + HOME
                        + ", span=Optional[2:7-2:23], message=`mysql-database` is named here]");
    }

    @Test
    void theServedFileKeepsItsNameAlsoWhenItDidNotChange() {
        serve(HOME, Sample.STORY);
        assertThat(check(baseline, file(OTHER, Sample.STORY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).contains(OTHER));
    }

    @Test
    void aFileThatIsGoneGivesItsNameUp() {
        serve(HOME, Sample.STORY);
        baseline.remove(HOME);
        assertThat(check(baseline, file(OTHER, Sample.STORY))).isEmpty();
    }

    @Test
    void aFileThatHoldsAnotherNameNowGivesTheOldOneUp() {
        serve(HOME, Sample.STORY);
        String renamed = Sample.story("\"mysql-database\"", "mysql-old");
        assertThat(check(baseline, file(HOME, renamed), file(OTHER, Sample.STORY)))
                .isEmpty();
    }

    @Test
    void aNameThatIsGivenUpAndClaimedTwiceIsNobodys() {
        serve("catalog/gone.yaml", Sample.STORY);
        baseline.remove("catalog/gone.yaml");
        assertThat(Sample.codes(check(baseline, file(HOME, Sample.STORY), file(OTHER, Sample.STORY))))
                .containsExactly("PAO4001", "PAO4001");
    }

    @Test
    void aRefusedFileIsNotToldOffForItsVersionToo() {
        serve(HOME, Sample.STORY);
        String changed = Sample.story("max_length: 64", "max_length: 32");
        assertThat(Sample.codes(check(baseline, file(OTHER, changed)))).containsExactly("PAO4001");
    }

    @Test
    void layoutCommentsAndTheOrderOfKeysAreNoChange() {
        serve(HOME, Sample.STORY);
        String other = "# new\n" + Sample.STORY.replace("owner: \"platform-data-team\"\n", "")
                + "owner:   platform-data-team # same\n";
        assertThat(check(baseline, file(HOME, other))).isEmpty();
    }

    @Test
    void aMoveToAnotherFolderIsNoChange() {
        serve(OTHER, Sample.STORY);
        baseline.remove(OTHER);
        assertThat(check(baseline, file(HOME, Sample.STORY))).isEmpty();
    }

    @Test
    void aChangeUnderTheSameVersionIsAConflict() {
        serve(HOME, Sample.STORY);
        String changed = Sample.story("max_length: 64", "max_length: 32");
        assertThat(Sample.codes(check(baseline, file(HOME, changed)))).containsExactly("PAO4002");
    }

    @Test
    void buildMetadataDoesNotRaiseAVersion() {
        serve(HOME, Sample.STORY);
        String changed = Sample.story("max_length: 64", "max_length: 32").replace("\"1.0.0\"", "1.0.0+build");
        assertThat(Sample.codes(check(baseline, file(HOME, changed)))).containsExactly("PAO4002");
    }

    @Test
    void aReturnToAStoredVersionIsAccepted() {
        store(HOME, Sample.STORY);
        serve(HOME, Sample.story("\"1.0.0\"", "2.0.0").replace("max_length: 64", "max_length: 32"));
        assertThat(check(baseline, file(HOME, Sample.STORY))).isEmpty();
    }

    @Test
    void aStoredVersionDoesNotReturnWithAnotherContent() {
        store(HOME, Sample.STORY);
        serve(HOME, Sample.story("\"1.0.0\"", "2.0.0"));
        String almost = Sample.story("max_length: 64", "max_length: 32");
        assertThat(Sample.codes(check(baseline, file(HOME, almost)))).containsExactly("PAO4002");
    }

    @Test
    void aHigherVersionThatWasStoredBeforeIsNotTakenAgain() {
        store(HOME, Sample.story("\"1.0.0\"", "1.1.0"));
        serve(HOME, Sample.STORY);
        String changed = Sample.story("max_length: 64", "max_length: 128").replace("\"1.0.0\"", "1.1.0");
        assertThat(Sample.codes(check(baseline, file(HOME, changed)))).containsExactly("PAO4002");
    }

    @Test
    void aChangedFileWithTheStepItAsksForIsAccepted() {
        serve(HOME, Sample.STORY);
        String changed = Sample.story("max_length: 64", "max_length: 32").replace("\"1.0.0\"", "2.0.0");
        assertThat(check(baseline, file(HOME, changed))).isEmpty();
    }

    @Test
    void aFileWithErrorsTakesNoPart() {
        assertThat(check(CatalogBaseline.none(), file(OTHER, Sample.STORY + "x: 1\n"), file(HOME, Sample.STORY)))
                .isEmpty();
    }

    private void serve(String path, String text) {
        baseline.add(new PlacedItem(path, file(path, text).value().orElseThrow()), true);
    }

    private void store(String path, String text) {
        baseline.add(new PlacedItem(path, file(path, text).value().orElseThrow()), false);
    }

    private static Parsed<CatalogItem> file(String path, String text) {
        return PARSER.parse(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Diagnostic> check(CatalogBaseline baseline, Parsed<CatalogItem> file) {
        return PARSER.checkCatalog(List.of(file), baseline);
    }

    private static List<Diagnostic> check(
            CatalogBaseline baseline, Parsed<CatalogItem> file, Parsed<CatalogItem> other) {
        return PARSER.checkCatalog(List.of(file, other), baseline);
    }
}
