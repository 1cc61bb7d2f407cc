package dev.pao.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree that the tests of the house look at. */
final class Checkout {

    /** The top folder; tests run in the folder of their module. */
    static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private Checkout() {}

    /** Every main Java file of every module, without module descriptors. */
    static List<Path> mainSources() {
        try (Stream<Path> modules = Files.list(TOP)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(Checkout::javaFiles)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The descriptor of every module that has one. */
    static List<Path> moduleDescriptors() {
        try (Stream<Path> modules = Files.list(TOP)) {
            return modules.map(module -> module.resolve("src/main/java/module-info.java"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
