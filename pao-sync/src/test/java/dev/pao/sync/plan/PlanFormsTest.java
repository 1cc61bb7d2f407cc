package dev.pao.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To write the expected forms anew, run with {@code -Dpao.test.args=-Dpao.golden.update=true} and read the difference. */
class PlanFormsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "plan");

    private final PlanScene scene = PlanScene.everything();
    private final CatalogPlan plan = scene.plan();

    @Test
    void aPlanAsText() throws IOException {
        assertForm(
                "everything.txt",
                PlanText.plain()
                                .withTickets(PlanScene.TICKETS)
                                .withSources(scene::text)
                                .render(plan)
                        + "\n");
    }

    @Test
    void aPlanAsColouredText() throws IOException {
        String coloured = PlanText.coloured()
                .withTickets(PlanScene.TICKETS)
                .withSources(scene::text)
                .render(plan);
        assertThat(coloured.replaceAll("\u001B\\[\\d*m", "") + "\n")
                .isEqualTo(Files.readString(FOLDER.resolve("everything.txt")));
        assertThat(coloured).contains("\u001B[32m+ kafka-topic 0.1.0\u001B[0m", "\u001B[31mmajor\u001B[0m");
    }

    @Test
    void aPlanAsMarkdown() throws IOException {
        assertForm(
                "everything.md",
                PlanMarkdown.standard()
                        .withTickets(PlanScene.TICKETS)
                        .withSources(scene::text)
                        .render(plan));
    }

    @Test
    void aPlanAsJson() throws IOException {
        assertForm(
                "everything.json",
                PlanJson.standard().withTickets(PlanScene.TICKETS).render(plan.refusedFor("too much goes")) + "\n");
    }

    @Test
    void anEmptyPlanSaysThatNothingChanges() {
        CatalogPlan empty = CatalogPlan.of(PlanScene.BASE, PlanScene.HEAD, List.of());
        assertThat(PlanText.plain().render(empty)).isEqualTo("Nothing changes");
        assertThat(PlanMarkdown.standard().render(empty)).isEqualTo("### Catalog plan\n\nNothing changes\n");
        assertThat(PlanJson.standard().value(empty).sequence("changes"))
                .hasValueSatisfying(changes -> assertThat(changes.values()).isEmpty());
    }

    @Test
    void aRefusalIsToldInEveryForm() {
        CatalogPlan refused = plan.refusedFor("the commit would remove 9 of 10 items");
        assertThat(PlanText.plain().render(refused)).endsWith("\n! the commit would remove 9 of 10 items");
        assertThat(PlanMarkdown.standard().render(refused))
                .contains("**Nothing of this would be published:** `the commit would remove 9 of 10 items`");
    }

    private static void assertForm(String file, String rendered) throws IOException {
        if (Boolean.getBoolean("pao.golden.update")) {
            Files.writeString(FOLDER.resolve(file), rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(FOLDER.resolve(file)));
    }
}
