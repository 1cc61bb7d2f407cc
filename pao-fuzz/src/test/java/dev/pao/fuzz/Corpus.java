package dev.pao.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden corpus of the checkout. */
final class Corpus {

    private static final Path FOLDER = Path.of("..", "pao-testkit", "src", "test", "resources", "golden");

    private Corpus() {}

    /** Every broken file of the corpus. */
    static List<Path> golden() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
