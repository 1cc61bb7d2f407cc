package dev.pao.jira.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Atlassian's OpenAPI document of Jira Cloud is: it is not part of this project. It is looked for in a folder
 * {@code shared/jira} beside the checkout, or at the path in the system property {@code pao.jira.openapi}.
 */
final class PublishedSpecification {

    private static final Path BESIDE = Path.of("shared", "jira", "cloud-v3-2025-12.openapi.json");

    /** What is said where it is missing. */
    static final String MISSING =
            "Jira Cloud's OpenAPI document is not at " + BESIDE + " beside the checkout: nothing is held to it";

    private PublishedSpecification() {}

    /** The document's text; empty where there is none. */
    static Optional<String> text() {
        return file().map(PublishedSpecification::read);
    }

    private static Optional<Path> file() {
        String given = System.getProperty("pao.jira.openapi");
        Stream<Path> candidates = given == null
                ? Stream.iterate(Path.of("").toAbsolutePath(), dir -> dir != null, Path::getParent)
                        .map(dir -> dir.resolve(BESIDE))
                : Stream.of(Path.of(given));
        return candidates.filter(Files::isRegularFile).findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
