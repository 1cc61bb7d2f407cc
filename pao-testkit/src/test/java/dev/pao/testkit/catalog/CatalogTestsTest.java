package dev.pao.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.TemplateKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTestsTest {

    private static final TemplateKeys JIRA = new TemplateKeys("jira", Set.of("summary"), Set.of());

    @TempDir
    Path folder;

    private Path catalog = Path.of("");

    @BeforeEach
    void useTheFolder() {
        catalog = folder.resolve("catalog");
    }

    @Test
    void everyFileIsATestAndSoIsTheCatalog() {
        write("b/x.yaml", item("x"));
        write("a.yaml", item("a"));

        assertThat(outcomes(tests()))
                .containsExactly(
                        Map.entry(catalog + "/a.yaml", ""),
                        Map.entry(catalog + "/b/x.yaml", ""),
                        Map.entry("the catalog as a whole", ""));
    }

    @Test
    void aFailureTellsWhatTheCommandLineTells() {
        write("x.yaml", item("x").replace("owner", "ownr"));

        assertThat(outcomes(tests()).get(catalog + "/x.yaml"))
                .startsWith("\n" + catalog + "/x.yaml:")
                .contains(": error PAO2002: ", " | ownr: o\n", "^^^^", "hint: ");
    }

    @Test
    void whatIsWrongBetweenFilesFailsTheCatalogAndNotTheFiles() {
        write("a/x.yaml", item("x"));
        write("b/x.yaml", item("x"));
        Map<String, String> outcomes = outcomes(tests());

        assertThat(outcomes.get("the catalog as a whole")).contains("a/x.yaml:1:7: error PAO4001", "b/x.yaml:1:7:");
        assertThat(outcomes.get(catalog + "/a/x.yaml")).isEmpty();
    }

    @Test
    void templatesAreCheckedAgainstTheSystems() {
        write("x.yaml", item("x").replace("summary: s", "summry: '{{ nobody }}'"));

        assertThat(outcomes(tests()).get(catalog + "/x.yaml")).contains("PAO3005", "PAO3007");
        assertThat(outcomes(CatalogTests.in(catalog)
                                .systems(List.of(new TemplateKeys("snow", Set.of("summary"), Set.of()))))
                        .get(catalog + "/x.yaml"))
                .contains("PAO3002");
    }

    @Test
    void warningsFailOnlyWhenTheyShould() {
        write("y.yaml", item("x"));

        assertThat(outcomes(tests()).get(catalog + "/y.yaml")).isEmpty();
        assertThat(outcomes(tests().strict()).get(catalog + "/y.yaml")).contains("warning PAO1018");
    }

    @Test
    void anEmptyFolderIsATestThatFails() throws IOException {
        Files.createDirectories(catalog);

        assertThat(outcomes(tests()).values())
                .containsExactly(
                        "`" + catalog + "` holds no catalog files: name a folder with .yaml or .yml files in it");
        assertThat(outcomes(CatalogTests.in(Path.of("no", "where"))).values())
                .containsExactly("`no/where` does not exist: name files or folders that do");
    }

    private CatalogTests tests() {
        return CatalogTests.in(catalog).systems(List.of(JIRA));
    }

    /** The failure of each test by its name; empty if it passes. */
    private static Map<String, String> outcomes(CatalogTests catalog) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        catalog.tests().forEach(test -> outcomes.put(test.getDisplayName(), outcome(test)));
        return outcomes;
    }

    private static String outcome(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (AssertionError failure) {
            return String.valueOf(failure.getMessage());
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    private void write(String path, String text) {
        try {
            Path file = catalog.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String item(String name) {
        return "name: " + name + "\nversion: 1.0.0\ndescription: d\nowner: o\npresentation:\n  fields: []\n"
                + "fulfillment:\n  manual:\n    system: jira\n    template:\n      summary: s\n";
    }
}
