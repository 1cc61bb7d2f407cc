package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.console.Console;
import dev.pao.cli.starter.CatalogStarter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateOutputTest {

    private static final String ITEM = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void writeABrokenItem() throws IOException {
        CatalogStarter.write(folder);
        Path item = folder.resolve(ITEM);
        Files.writeString(item, Files.readString(item).replace("max_length", "max_lenght"));
    }

    @Test
    void aReportGoesToAFileAndTheTotalsAreShown() throws IOException {
        CommandRun run = CommandRun.of(folder, "validate", "--format", "sarif", "--output", "pao.sarif", ".");

        assertThat(run).isEqualTo(new CommandRun(1, "1 file, 1 error, 0 warnings\n", ""));
        assertThat(Told.sarif(Files.readString(folder.resolve("pao.sarif"))))
                .singleElement()
                .extracting(Told.Finding::code)
                .isEqualTo("PAO2002");
    }

    @Test
    void aFileThatCantBeWrittenIsNamed() {
        CommandRun run = CommandRun.of(folder, "validate", "--output", "no/where.txt", ".");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("pao-cli: the report can't be written: `" + folder
                        + "/no/where.txt` does not exist: name another file with --output\n");
    }

    @Test
    void aReaderThatHasSeenEnoughEndsTheCommandInSilence() {
        assertThat(runWithOutputThatFails("Broken pipe")).isEqualTo(new CommandRun(3, "", ""));
    }

    @Test
    void aFullDiskIsTold() {
        assertThat(runWithOutputThatFails("No space left on device"))
                .isEqualTo(new CommandRun(
                        3, "", "pao-cli: the standard output can't be written: No space left on device\n"));
    }

    private CommandRun runWithOutputThatFails(String reason) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new FailingStream(reason), err, StandardCharsets.UTF_8, false, false);
        int status = PaoCli.run(new Surroundings(Map.of(), folder, console, () -> CommandRun.NOW), "validate", ITEM);
        return new CommandRun(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static final class FailingStream extends OutputStream {

        private final String reason;

        FailingStream(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int unit) throws IOException {
            throw new IOException(reason);
        }
    }
}
