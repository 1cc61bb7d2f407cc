package dev.pao.testkit.golden;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pao.parser.CatalogParser;
import dev.pao.parser.ParserLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder of golden pairs, at any depth: {@code claim.yaml} is what somebody writes, {@code claim.expected} beside it
 * the whole text that is answered, as the command line prints it; an empty one where there is nothing to say. To check
 * a catalog team's own rules:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ourRulesSayWhatWeExpect() {
 *   return GoldenCorpus.in(Path.of("src/test/resources/golden")).checkedBy(
 *       CatalogParser.builder().itemRules(ourRules).build());
 * }
 * }</pre>
 *
 * <p>With the system property {@code pao.golden.update} set to {@code true}, the expected texts are written anew instead
 * of compared; read the difference before you commit it. What a file can hold besides YAML is told at {@link
 * GoldenPair}. Immutable and thread-safe; reads the folder each time it is asked.
 */
public final class GoldenCorpus {

    private static final String UPDATE = "pao.golden.update";

    private final Path folder;

    private GoldenCorpus(Path folder) {
        this.folder = folder;
    }

    /** The corpus in a folder. */
    public static GoldenCorpus in(Path folder) {
        return new GoldenCorpus(Objects.requireNonNull(folder, "folder"));
    }

    /** The pairs, in the order of their names; also those whose expected text is not there yet. */
    public List<GoldenPair> pairs() {
        return files().stream()
                .filter(file -> file.toString().endsWith(GoldenPair.WRITTEN))
                .map(file -> new GoldenPair(folder, file))
                .toList();
    }

    /**
     * One test for each pair, and one for each file that belongs to none: an expected text without its YAML, or a file
     * with another ending. A corpus without pairs gives a test that fails.
     *
     * @param parser what answers; a pair that asks for other limits fails
     */
    public Stream<DynamicTest> checkedBy(CatalogParser parser) {
        return checkedBy(limits -> {
            if (!limits.equals(ParserLimits.standard())) {
                throw new AssertionError("`# max-bytes:` needs a parser of its own, use checkedBy(limits -> …)");
            }
            return parser;
        });
    }

    /**
     * The tests of {@link #checkedBy(CatalogParser)}, for a corpus whose pairs set limits.
     *
     * @param parsers gives the parser with the limits that a pair asks for
     */
    public Stream<DynamicTest> checkedBy(Function<ParserLimits, CatalogParser> parsers) {
        List<GoldenPair> pairs = pairs();
        if (pairs.isEmpty()) {
            return Stream.of(dynamicTest(folder.toString(), () -> Assertions.fail("%s holds no pairs", folder)));
        }
        Stream<DynamicTest> answers =
                pairs.stream().map(pair -> dynamicTest(pair.name(), pair.source(), () -> check(pair, parsers)));
        return Stream.concat(answers, strays());
    }

    private static void check(GoldenPair pair, Function<ParserLimits, CatalogParser> parsers) throws IOException {
        String answered = pair.answeredBy(parsers).text();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(pair.expectedFile(), answered);
        }
        Assertions.assertThat(pair.expectedFile())
                .as("the expected text; with -D%s=true it is written", UPDATE)
                .exists();
        Assertions.assertThat(answered).isEqualTo(pair.expected());
    }

    private Stream<DynamicTest> strays() {
        return files().stream()
                .filter(file -> !file.toString().endsWith(GoldenPair.WRITTEN))
                .filter(file -> !Files.exists(GoldenPair.writtenFor(file)))
                .map(file -> dynamicTest(
                        folder.relativize(file).toString(),
                        file.toUri(),
                        () -> Assertions.fail("%s belongs to no pair, expected it beside its .yaml", file)));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
