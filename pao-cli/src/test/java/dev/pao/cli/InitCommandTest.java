package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine"), "mine");
        CommandRun refused = CommandRun.of(folder, "init");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo(
                        "pao-cli: the working folder is not an empty folder: name one that is empty or does not exist"
                                + " yet\n");
        assertThat(folder).isDirectoryNotContaining("glob:**README.md");
    }
}
