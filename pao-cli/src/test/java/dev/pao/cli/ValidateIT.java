package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.starter.CatalogStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateIT {

    private static final String ITEM = "catalog/databases/mysql-database.yaml";

    private static final Pattern HEAVY = Pattern.compile(
            " (org.eclipse|org.jdbi|org.sqlite|org.postgresql|com.zaxxer|jakarta.mail|dev.pao.(sync|store|http))");

    @TempDir
    Path folder;

    @BeforeEach
    void makeARepository() {
        CatalogStarter.write(folder);
    }

    @Test
    void aGoodFileGetsTheStorysFourLines() {
        try (PaoProcess process = PaoProcess.run(folder, Map.of(), "validate", ITEM)) {
            assertThat(process.out()).isEqualTo("""
                            \u2713 Valid CatalogItem document
                            \u2713 All required fields present
                            \u2713 Presentation fields properly defined
                            \u2713 Fulfillment template valid""");
            assertThat(process.err()).isEmpty();
            assertThat(process.exitCode()).isZero();
        }
    }

    @Test
    void aPipeGetsTheSameInAnyLocale() {
        try (PaoProcess process = PaoProcess.run(folder, Map.of("LC_ALL", "C"), "validate", ITEM)) {
            assertThat(process.out()).startsWith("\u2713 Valid CatalogItem document\n");
        }
    }

    @Test
    void tenMistakesAreTenFindings() throws IOException {
        Map<String, String> mistakes = mistakes();
        String item = Files.readString(folder.resolve(ITEM));
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        int number = 0;
        for (String mistake : mistakes.keySet()) {
            String[] change = mistake.split(" -> ", 2);
            assertThat(item).contains(change[0]);
            String name = "item-" + number++;
            String broken = item.replace("name: \"mysql-database\"", "name: \"" + name + "\"");
            Files.writeString(drafts.resolve(name + ".yaml"), broken.replace(change[0], change[1]));
        }
        try (PaoProcess process = PaoProcess.run(folder, Map.of(), "validate", "drafts")) {
            assertThat(process.out()).contains(mistakes.values()).endsWith("10 files, 10 errors, 0 warnings");
            assertThat(process.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void nothingOfGitDatabasesAndHttpIsLoaded() {
        try (PaoProcess process =
                PaoProcess.run(folder, Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:stdout"), "validate", ITEM)) {
            assertThat(process.exitCode()).isZero();
            assertThat(process.out()).contains("dev.pao.parser.");
            assertThat(process.out().lines().filter(line -> HEAVY.matcher(line).find()))
                    .isEmpty();
        }
    }

    @Test
    void wrongUsageEndsWithTwo() {
        try (PaoProcess process = PaoProcess.run(folder, Map.of(), "validate", "nowhere.yaml")) {
            assertThat(process.exitCode()).isEqualTo(2);
            assertThat(process.err()).contains("`nowhere.yaml` does not exist");
        }
    }

    private static Map<String, String> mistakes() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        mistakes.put("owner: -> ownr:", "PAO2002");
        mistakes.put("\"1.0.0\" -> 1.0", "PAO2006");
        mistakes.put("\"1.0.0\" -> \"one\"", "PAO2005");
        mistakes.put("default: \"db.t3.small\" -> default: \"db.t3.large\"", "PAO2007");
        mistakes.put("^[a-z][a-z0-9_]*$ -> ^[a-z", "PAO2021");
        mistakes.put("type: \"string\" -> type: \"strnig\"", "PAO2017");
        mistakes.put("max_length: 64 -> max_length: many", "PAO2026");
        mistakes.put("{{ requester.team }} -> {{ requester.taem }}", "PAO3007");
        mistakes.put("      description: ->       descripton:", "PAO3005");
        mistakes.put("tags: [\"database\", -> tags: [\"mysql\",", "PAO2011");
        return mistakes;
    }
}
