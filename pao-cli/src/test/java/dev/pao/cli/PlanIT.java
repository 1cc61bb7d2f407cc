package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanIT {

    private static final String ITEM = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void changeARepository() throws IOException {
        CommandRun.of(folder, "init", ".");
        String item = Files.readString(folder.resolve(ITEM));
        Files.writeString(folder.resolve(ITEM), item.replace("instance\"", "server\""));
    }

    @Test
    void aConflictIsToldAndEndsWithOne() {
        try (PaoProcess process = PaoProcess.run(folder, Map.of(), "plan")) {
            assertThat(process.out())
                    .contains("! mysql-database 1.0.0  " + ITEM, "error PAO4002")
                    .endsWith("1 rejected");
            assertThat(process.err()).contains("the latest commit of `main` in `HEAD`");
            assertThat(process.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void validateChecksWhatChanged() {
        try (PaoProcess process =
                PaoProcess.run(folder, Map.of(), "validate", "--changed-since", "main", "--format", "github")) {
            assertThat(process.out()).startsWith("::error file=" + ITEM + ",line=4,");
            assertThat(process.exitCode()).isEqualTo(1);
        }
    }
}
