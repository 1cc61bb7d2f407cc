package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.starter.CatalogStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a check keeps in memory of each file is small: 10,000 files fit into a heap in which their items would not, and
 * with {@code -Dpao.files=100000}, as {@code -Pthorough} says it, 100,000 fit into 256 MiB. Each file has a warning.
 */
final class ManyFilesIT {

    private static final int FILES = Integer.getInteger("pao.files", 10_000);
    private static final int FILES_IN_A_FOLDER = 1_000;
    private static final String HEAP = FILES > 10_000 ? "-Xmx256m" : "-Xmx48m";
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Path folder = Path.of("target", "many-files").toAbsolutePath();

    @BeforeEach
    void writeFiles() throws IOException {
        deleteFiles();
        CatalogStarter.write(Files.createDirectories(folder));
        Path sample = folder.resolve("catalog/databases/mysql-database.yaml");
        String item = Files.readString(sample);
        Files.delete(sample);
        for (int i = 0; i < FILES; i++) {
            Path team = folder.resolve("catalog/team-" + i / FILES_IN_A_FOLDER);
            Files.createDirectories(team);
            Files.writeString(
                    team.resolve("file-" + i + ".yaml"), item.replace("\"mysql-database\"", "\"item-" + i + "\""));
        }
    }

    @AfterEach
    void deleteFiles() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void aCatalogIsCheckedInLessMemoryThanItsItemsTake() throws IOException {
        try (PaoProcess process = PaoProcess.start(
                folder,
                Map.of("JDK_JAVA_OPTIONS", HEAP),
                "validate",
                "--format",
                "sarif",
                "--output",
                "report.sarif",
                ".")) {
            assertThat(process.exitCode(PATIENCE)).as("%s", process).isZero();
            assertThat(process.out()).isEqualTo(FILES + " files, 0 errors, " + FILES + " warnings");
        }
        try (Stream<String> report = Files.lines(folder.resolve("report.sarif"))) {
            assertThat(report.filter(line -> line.contains("\"ruleId\" : \"PAO1018\""))
                            .count())
                    .isEqualTo(FILES);
        }
    }
}
