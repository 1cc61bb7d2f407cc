package dev.pao.cli.form;

import dev.pao.cli.console.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a page is written. Only an earlier page is written over, unless the caller insists. */
public final class PageFile {

    private static final int HEAD_BYTES = 4096;

    private PageFile() {}

    /**
     * Writes a page.
     *
     * @param name the file as it was given
     * @param force whether anything may be written over
     * @throws CommandFailure if there is something else than a page
     */
    public static void write(String page, String name, Path workingFolder, boolean force) {
        Path file = workingFolder.resolve(name);
        try {
            if (Files.exists(file) && !force && !isPage(file)) {
                throw CommandFailure.usage("`" + name
                        + "` is there and is no form page: name another file, or write over it with --force");
            }
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8).contains(FormPage.MARK);
        }
    }
}
