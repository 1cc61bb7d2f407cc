package dev.pao.testkit.golden;

import dev.pao.parser.CatalogParser;
import dev.pao.parser.ParserLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What is written, and what is said about it. A file is one catalog file at {@code
 * catalog/databases/mysql-database.yaml}, unless it has lines such as these, which stay in the text as comments:
 *
 * <ul>
 *   <li>{@code # file: catalog/a.yaml} starts a file of the change that is checked, at this path
 *   <li>{@code # served: catalog/a.yaml} starts a file that was served before, {@code # stored: catalog/a.yaml} one that
 *       was stored before and is served no more; both must be without errors
 *   <li>{@code # gone: catalog/a.yaml} says that the change removes a file
 *   <li>{@code # max-bytes: 200} sets the largest file that the parser takes
 *   <li>{@code # repeat: @dots 3000 .} puts a text in place of every {@code @dots} below, so many times; in it,
 *       {@code \n} is a line break and {@code %d} the number of the repetition, from 1
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class GoldenPair {

    static final String WRITTEN = ".yaml";

    private static final String EXPECTED = ".expected";

    private final Path folder;
    private final Path written;

    GoldenPair(Path folder, Path written) {
        this.folder = folder;
        this.written = written;
    }

    /** The file that an expected text belongs to; the file itself if it is none. */
    static Path writtenFor(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(EXPECTED)
                ? file.resolveSibling(name.substring(0, name.length() - EXPECTED.length()) + WRITTEN)
                : file.resolveSibling(name + WRITTEN);
    }

    /** The path within the corpus, with forward slashes and without an ending. */
    public String name() {
        String path = folder.relativize(written).toString().replace('\\', '/');
        return path.substring(0, path.length() - WRITTEN.length());
    }

    /** Where what is written is, for those who open it. */
    public URI source() {
        return written.toUri();
    }

    /**
     * The expected text.
     *
     * @throws UncheckedIOException if it is not there
     */
    public String expected() {
        try {
            return Files.readString(expectedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a parser says about what is written: on paths, in files, and across the catalog.
     *
     * @param parsers gives the parser with the limits that the pair asks for
     */
    public GoldenAnswer answeredBy(Function<ParserLimits, CatalogParser> parsers) {
        GoldenSource source = GoldenSource.of(bytes());
        return source.answeredBy(parsers.apply(source.limits()));
    }

    Path expectedFile() {
        String name = written.getFileName().toString();
        return written.resolveSibling(name.substring(0, name.length() - WRITTEN.length()) + EXPECTED);
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }

    /** One character for each byte, so that files which are no text can be split as well. */
    private String bytes() {
        try {
            return Files.readString(written, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
