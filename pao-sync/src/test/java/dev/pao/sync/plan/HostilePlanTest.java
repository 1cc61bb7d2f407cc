package dev.pao.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.store.sync.ProcessedFile.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePlanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@EVIL #1 [EVIL](http://evil.example) ![EVIL](x)",
                "` @EVIL `",
                "``` @EVIL\n```\n# EVIL\n@EVIL",
                "~~~~\nEVIL",
                "</code></summary></details><img src=EVIL>",
                "a | EVIL | b",
                "\\` @EVIL \\|",
                "<!-- EVIL",
                "&commat;EVIL &#64;EVIL",
                "\u2028EVIL\u202e\u001b[31m"
            })
    void nothingThatAnAuthorWroteIsMarkup(String evil) {
        String markdown = PlanMarkdown.standard()
                .withTickets(PlanScene.TICKETS)
                .withSources(path -> Optional.of(evil))
                .render(plan(evil));
        assertThat(markdown).contains("EVIL");
        assertThat(MarkdownProse.of(markdown)).doesNotContain("EVIL").doesNotContain("@");
        assertThat(MarkdownProse.of(markdown).lines().filter(line -> line.startsWith("| ")))
                .allSatisfy(row -> assertThat(row.chars().filter(c -> c == '|')).hasSize(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "a\nb\rc", "\u202eabc", "\u0007", "\u009b31m"})
    void nothingThatAnAuthorWroteActsOnATerminal(String evil) {
        String text = PlanText.plain().withTickets(PlanScene.TICKETS).render(plan(evil));
        assertThat(text.replace("\n", "").codePoints().map(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT);
    }

    @Test
    void aCommentIsNeverLongerThanGitHubTakesAndSaysWhatIsMissing() {
        List<PlannedChange> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.addAll(changes("x".repeat(200), "catalog/" + i + ".yaml"));
        }
        String markdown = PlanMarkdown.standard()
                .withTickets(PlanScene.TICKETS)
                .render(CatalogPlan.of(PlanScene.BASE, PlanScene.HEAD, many).refusedFor("y".repeat(100_000)));
        assertThat(markdown)
                .hasSizeLessThanOrEqualTo(PlanMarkdown.MAX_CHARACTERS)
                .hasSizeGreaterThan(60_000);
        assertThat(markdown)
                .contains("more, too many to list here.")
                .containsPattern("\\*\\*Cut:\\*\\* the details of \\d{4} changes");
        assertThat(markdown.split("<details>", -1)).hasSameSizeAs(markdown.split("</details>", -1));
    }

    @Test
    void oneHugeChangeIsCutInsideItself() {
        List<Diagnostic> findings =
                IntStream.range(0, 5_000).mapToObj(i -> finding("mistake " + i)).toList();
        PlannedChange change = new PlannedChange.Rejected(
                "catalog/a.yaml", Change.ADDED, Optional.empty(), Optional.empty(), findings);
        String markdown =
                PlanMarkdown.standard().render(CatalogPlan.of(PlanScene.BASE, PlanScene.HEAD, List.of(change)));
        assertThat(markdown).contains("mistake 29", "… 4970 more findings").doesNotContain("mistake 30\n", "Cut:");
    }

    private static CatalogPlan plan(String evil) {
        return CatalogPlan.of(
                new ComparedCatalog("x" + evil, Optional.empty()),
                new ComparedCatalog("x" + evil, Optional.empty()),
                changes(evil, "catalog/" + evil + ".yaml"));
    }

    private static List<PlannedChange> changes(String evil, String path) {
        CatalogItem before = item(evil, "1.0.0", evil + "1");
        CatalogItem after = item(evil, "1.0.1", evil + "2");
        List<Diagnostic> findings = List.of(finding(evil).withPath(path).withHint(evil));
        return List.of(
                new PlannedChange.Added(new PlacedItem(path, after), findings),
                PlannedChange.Changed.of(new PlacedItem(path, before), new PlacedItem(path + "2", after), findings),
                new PlannedChange.Removed(new PlacedItem(path, before), List.of()),
                new PlannedChange.Renamed(path, new PlacedItem(path + "3", before), List.of()),
                new PlannedChange.Rejected(
                        path,
                        Change.MODIFIED,
                        Optional.of(after),
                        Optional.of(new PlacedItem(path, before)),
                        findings));
    }

    private static Diagnostic finding(String message) {
        return Diagnostic.of(StandardCode.FIELD_NAME, JsonPointer.ROOT, message);
    }

    private static CatalogItem item(String name, String version, String text) {
        return CatalogItem.builder(name, SemanticVersion.of(version))
                .description(text)
                .owner(text)
                .tags(text)
                .field(Field.builder(StandardFieldType.SELECTION, name)
                        .label(text)
                        .set("oneof", Value.texts(text))
                        .build())
                .manual(text, Value.Mapping.EMPTY.with(text, Value.of(text)).with("same", Value.of(text)))
                .build();
    }
}
