package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {

    @TempDir
    Path folder;

    @Test
    void aRepositoryWithASampleIsMade() {
        CommandRun made = CommandRun.of(folder, "init", "my catalog");

        assertThat(made.status()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(folder.resolve("my catalog/catalog/databases/mysql-database.yaml"))
                .content()
                .contains("name: \"mysql-database\"");
        assertThat(folder.resolve("my catalog/.git/refs/heads/main")).isNotEmptyFile();
    }

    @Test
    void whatIsMadeIsValid() {
        CommandRun.of(folder, "init", "fresh");
        CommandRun checked = CommandRun.of(folder, "validate", "--strict", "fresh");

        assertThat(checked.out()).isEqualTo("1 file, 0 errors, 0 warnings\n");
        assertThat(checked.status()).isZero();
    }

    @Test
    void theWorkingFolderIsMeantWhereNoneIsNamed() {
        assertThat(CommandRun.of(folder, "init").status()).isZero();
        assertThat(folder.resolve("README.md")).isNotEmptyFile();
    }

    @Test
    void everyFileThatIsMadeIsToldAndCommitted() throws IOException {
        CommandRun made = CommandRun.of(folder, "init", "fresh");
        String told = made.out()
                .lines()
                .filter(line -> line.startsWith("created "))
                .map(line -> line.substring("created ".length()))
                .sorted()
                .collect(Collectors.joining("\n"));

        assertThat(told).isEqualTo(String.join("\n", files(folder.resolve("fresh"))));
        assertThat(CatalogRepository.committed(folder.resolve("fresh")))
                .containsExactlyElementsOf(files(folder.resolve("fresh")));
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");
        CommandRun made = CommandRun.of(folder, "init");

        assertThat(made.status()).isZero();
        assertThat(made.out())
                .contains("left README.md alone, it was there\n", "created .githooks/pre-commit\n")
                .contains("nothing is committed, because the folder was not empty\n");
        assertThat(folder.resolve("README.md")).hasContent("mine");
        assertThat(folder.resolve(".git")).doesNotExist();
    }

    @Test
    void aCatalogThatExistsGetsNoSample() throws IOException {
        Files.createDirectories(folder.resolve("catalog/own"));
        CommandRun made = CommandRun.of(folder, "init");

        assertThat(made.out())
                .contains("left catalog alone, it was there\n", "created schema/catalog-item.schema.json\n");
        assertThat(folder.resolve("catalog/databases")).doesNotExist();
    }

    @Test
    void aSecondTimeNothingIsLeftToDo() throws IOException {
        CommandRun.of(folder, "init");
        List<String> files = files(folder);
        CommandRun again = CommandRun.of(folder, "init");

        assertThat(again.status()).isZero();
        assertThat(again.out()).doesNotContain("created ");
        assertThat(files(folder)).isEqualTo(files);
    }

    @Test
    void aFileIsNoPlaceForACatalog() throws IOException {
        Files.writeString(folder.resolve("mine"), "mine");
        CommandRun refused = CommandRun.of(folder, "init", "mine");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("pao-cli: `mine` is not a folder: name one, or one that does not exist yet\n");
        assertThat(folder.resolve("mine")).hasContent("mine");
    }

    private static List<String> files(Path repository) throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> repository.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".git/"))
                    .sorted()
                    .toList();
        }
    }
}
