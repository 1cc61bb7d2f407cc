package dev.pao.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inputs that the fuzzer once found something with, as files of {@code src/test/resources/found}. */
class FoundInputsTest {

    @TestFactory
    Stream<DynamicTest> whatWasFoundOnceIsMended() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "found"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()),
                            () -> AnyTarget.fuzzerTestOneInput(Files.readAllBytes(file))));
        }
    }
}
