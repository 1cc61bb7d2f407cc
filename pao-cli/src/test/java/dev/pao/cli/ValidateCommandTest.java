package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateCommandTest {

    private static final String FOUR_LINES = """
            \u2713 Valid CatalogItem document
            \u2713 All required fields present
            \u2713 Presentation fields properly defined
            \u2713 Fulfillment template valid
            """;
    private static final String ITEM = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    private String item = "";

    @BeforeEach
    void writeTheStorysItem() throws IOException {
        try (var stream = InitCommand.class.getResourceAsStream("starter/mysql-database.yaml")) {
            item = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        write(ITEM, item);
    }

    @Test
    void aGoodFileGetsFourLines() {
        CommandRun run = CommandRun.of(folder, "validate", ITEM);

        assertThat(run).isEqualTo(new CommandRun(0, FOUR_LINES, ""));
    }

    @Test
    void aFindingHasPlaceSourceAndHint() throws IOException {
        write(ITEM, item.replace("max_length", "max_lenght"));
        CommandRun run = CommandRun.of(folder, "validate", ITEM);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(ITEM + ":15:7: error PAO2002: ")
                .contains("max_lenght: 64", "^", "hint: ", "`max_length`")
                .endsWith("\n1 file, 1 error, 0 warnings\n");
    }

    @Test
    void theSystemsOfTheSettingsAreKnownWithTheirKeys() throws IOException {
        String jira = item.substring(item.indexOf("    system:"));
        write(ITEM, item.replace(jira, "    system: desk\n    template: {title: \"MySQL {{ database_name }}\"}\n"));
        assertThat(CommandRun.of(folder, "validate", ITEM).out()).contains("`desk`");

        Map<String, String> desk =
                Map.of("PAO_TICKET_WEBHOOK_SYSTEM", "desk", "PAO_TICKET_WEBHOOK_KEYS", "title,urgency?");
        assertThat(CommandRun.of(folder, desk, "validate", ITEM)).isEqualTo(new CommandRun(0, FOUR_LINES, ""));
        Map<String, String> other =
                Map.of("PAO_TICKET_WEBHOOK_SYSTEM", "desk", "PAO_TICKET_WEBHOOK_KEYS", "title,body");
        assertThat(CommandRun.of(folder, other, "validate", ITEM).out()).contains("`body`");
    }

    @Test
    void aMistakeInAFieldHidesNoneInTheTemplate() throws IOException {
        write(ITEM, item.replace("max_length", "max_lenght").replace("{{ database_name }}", "{{ databse_name }}"));
        CommandRun run = CommandRun.of(folder, "validate", ITEM);

        assertThat(run.out().lines().filter(line -> line.contains(": error ")))
                .extracting(line -> line.replaceAll(".* error (PAO\\d+): .*", "$1"))
                .containsExactly("PAO2002", "PAO3007", "PAO3007");
    }

    @Test
    void aFieldWithoutAReadableNameMayBeTheOneThatATemplateNames() throws IOException {
        write(ITEM, item.replace("name: \"database_name\"", "nmae: \"database_name\""));
        CommandRun run = CommandRun.of(folder, "validate", ITEM);

        assertThat(run.out()).contains("PAO2002").doesNotContain("PAO3007");
    }

    @Test
    void aFolderIsSummedUp() throws IOException {
        write("catalog/databases/other.yaml", item.replace("name: \"mysql-database\"", "name: \"other\""));

        assertThat(CommandRun.of(folder, "validate", "."))
                .isEqualTo(new CommandRun(0, "2 files, 0 errors, 0 warnings\n", ""));
        assertThat(CommandRun.of(folder, "validate", "catalog").out()).isEqualTo("2 files, 0 errors, 0 warnings\n");
    }

    @Test
    void severalFilesHaveHeadings() throws IOException {
        write("catalog/databases/other.yaml", item.replace("name: \"mysql-database\"", "name: \"other\""));
        CommandRun run = CommandRun.of(folder, "validate", ITEM, "catalog/databases/other.yaml");

        assertThat(run.out())
                .isEqualTo(ITEM + "\n" + FOUR_LINES + "catalog/databases/other.yaml\n" + FOUR_LINES
                        + "2 files, 0 errors, 0 warnings\n");
    }

    @Test
    void twoFilesWithOneNameAreFound() throws IOException {
        write("catalog/storage/mysql-database.yaml", item);
        CommandRun run = CommandRun.of(folder, "validate", ".");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(ITEM + ":3:7: error PAO4001", "catalog/storage/mysql-database.yaml:3:7: error PAO4001")
                .endsWith("2 files, 2 errors, 0 warnings\n");
    }

    @Test
    void twoRepositoriesMayUseOneName() throws IOException {
        write("other/catalog/mysql-database.yaml", item);

        assertThat(CommandRun.of(folder, "validate", ITEM, "other").status()).isZero();
    }

    @Test
    void whatLiesOutsideACatalogIsCheckedToo() throws IOException {
        write("my drafts/mysql-database.yaml", item);

        assertThat(CommandRun.of(folder, "validate", "my drafts/mysql-database.yaml"))
                .isEqualTo(new CommandRun(0, FOUR_LINES, ""));
    }

    @Test
    void aPathInTheCatalogIsHeldToTheRulesForPaths() throws IOException {
        write("catalog/my files/mysql-database.yaml", item);
        CommandRun run = CommandRun.of(folder, "validate", "catalog/my files/mysql-database.yaml");

        assertThat(run.out()).contains("PAO1015");
    }

    @Test
    void pathsAreShownAsTheyWereGiven() throws IOException {
        write(ITEM, item.replace("\"1.0.0\"", "1.0"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));

        assertThat(CommandRun.of(elsewhere, "validate", "../catalog").out()).startsWith("../" + ITEM + ":4:");
        assertThat(CommandRun.of(elsewhere, "validate", folder.toString()).out())
                .startsWith(folder + "/" + ITEM + ":4:");
    }

    @Test
    void warningsFailWhereTheyAreToldTo() throws IOException {
        write("catalog/databases/other.yml", item);
        CommandRun lenient = CommandRun.of(folder, "validate", "catalog/databases/other.yml");
        CommandRun strict = CommandRun.of(folder, "validate", "--strict", "catalog/databases/other.yml");

        assertThat(lenient.status()).isZero();
        assertThat(lenient.out()).startsWith(FOUR_LINES).contains("warning PAO1018");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).doesNotContain("\u2713").contains("warning PAO1018");
    }

    @Test
    void programsGetJson() throws IOException {
        write(ITEM, item.replace("max_length", "max_lenght"));
        CommandRun run = CommandRun.of(folder, "validate", "--format", "json", ITEM);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("[")
                .contains("\"code\" : \"PAO2002\"", "\"start_line\" : 15")
                .endsWith("]\n");
    }

    @Test
    void anotherCatalogRootGivesOtherCategories() throws IOException {
        write("services/mysql-database.yaml", item);

        assertThat(CommandRun.of(folder, "validate", "--root", "services", ".").out())
                .isEqualTo("1 file, 0 errors, 0 warnings\n");
    }

    @Test
    void aLinkInAFolderIsAFinding() throws IOException {
        Files.createSymbolicLink(folder.resolve("catalog/link.yaml"), folder.resolve(ITEM));

        assertThat(CommandRun.of(folder, "validate", ".").out()).contains("catalog/link.yaml", "PAO1014");
    }

    @Test
    void aPathThatDoesNotExistIsNamed() {
        assertThat(CommandRun.of(folder, "validate", "catalog/nothing.yaml"))
                .isEqualTo(new CommandRun(
                        2, "", "pao-cli: `catalog/nothing.yaml` does not exist: name files or folders that do\n"));
    }

    @Test
    void aFolderWithoutCatalogFilesIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(CommandRun.of(folder, "validate", "empty"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "pao-cli: `empty` holds no catalog files: name a folder with .yaml or .yml files in it\n"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
