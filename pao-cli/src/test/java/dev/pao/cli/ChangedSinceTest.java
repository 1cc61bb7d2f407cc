package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangedSinceTest {

    private static final String ITEM = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    private String item;

    @BeforeEach
    void makeARepository() throws IOException {
        CommandRun.of(folder, "init", ".");
        item = Files.readString(folder.resolve(ITEM));
    }

    @Test
    void whereNothingChangedNothingIsChecked() {
        CommandRun run = validate();
        assertThat(run.out()).isEqualTo("0 files, 0 errors, 0 warnings\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void versionsAreHeldAgainstTheCatalogOfThen() throws IOException {
        write(ITEM, item.replace("MySQL database instance", "Another one"));
        CommandRun run = validate();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("PAO4002", "expected more than the served `1.0.0`", "  4 | version: \"1.0.0\"")
                .endsWith("1 file, 1 error, 0 warnings\n");
    }

    @Test
    void namesAreHeldAgainstFilesThatDidNotChange() throws IOException {
        write("catalog/other.yaml", item);
        CommandRun run = validate("--format", "json");
        assertThat(run.out())
                .contains("the name `mysql-database` is taken by `" + ITEM + "`")
                .contains("\"path\" : \"catalog/other.yaml\"");
    }

    @Test
    void aRemarkIsCheckedAndARemovedFileIsNot() throws IOException {
        write(ITEM, item + "# a remark\n");
        assertThat(validate().out()).isEqualTo("1 file, 0 errors, 0 warnings\n");
        Files.delete(folder.resolve(ITEM));
        assertThat(validate().out()).isEqualTo("0 files, 0 errors, 0 warnings\n");
    }

    @Test
    void pathsNarrowIt() throws IOException {
        write("catalog/broken.yaml", "name: broken");
        assertThat(validate().status()).isEqualTo(1);
        assertThat(validate("catalog/databases").status()).isZero();
        assertThat(validate("catalog/broken.yaml").status()).isEqualTo(1);
    }

    @Test
    void withoutPathAndBranchThereIsNothingToCheck() {
        CommandRun run = CommandRun.of(folder, "validate");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("name files or folders, or a branch with --changed-since");
        assertThat(CommandRun.of(folder, "validate", "--changed-since", "gone").status())
                .isEqualTo(3);
    }

    private CommandRun validate(String... more) {
        String[] all = Stream.concat(Stream.of("validate", "--changed-since", "main"), Stream.of(more))
                .toArray(String[]::new);
        return CommandRun.of(folder, all);
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
