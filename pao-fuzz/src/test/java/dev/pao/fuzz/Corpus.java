package dev.pao.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the golden corpus lies in the checkout. */
final class Corpus {

    private Corpus() {}

    static Path golden() {
        return Stream.of("../pao-testkit", "../pao-parser", "pao-testkit", "pao-parser")
                .map(module -> Path.of(module, "src", "test", "resources", "golden"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no golden corpus to begin with"));
    }
}
