package dev.pao.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a file, where it can be read: an excerpt is a help, and its absence no failure. */
public final class WrittenText {

    private static final long MOST_BYTES = 1 << 20;

    private WrittenText() {}

    /** The text; empty where there is none, or more than an excerpt is worth. */
    public static Optional<String> of(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
