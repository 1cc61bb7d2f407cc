package dev.pao.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pao.parser.CatalogParser;
import dev.pao.parser.ParserLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class GoldenCorpusTest {

    private static final String UPDATE = "pao.golden.update";
    private static final String EMPTY = """
            catalog/databases/mysql-database.yaml:1:1: error PAO1005: the file holds no document, expected an item
              1 |
                | ^
              hint: write an item, or remove the file
            """;

    private final String updating = System.getProperty(UPDATE, "false");

    @TempDir
    private Path folder;

    @BeforeEach
    void compare() {
        System.setProperty(UPDATE, "false");
    }

    @AfterEach
    void restore() {
        System.setProperty(UPDATE, updating);
    }

    @Test
    void aPairThatIsAnsweredAsExpectedIsGreen() throws IOException {
        write("nothing.yaml", "");
        write("nothing.expected", EMPTY);
        assertThat(red()).isEmpty();
    }

    @Test
    void anotherAnswerIsRed() throws IOException {
        write("nothing.yaml", "");
        write("nothing.expected", EMPTY.replace("1:1", "1:2"));
        assertThat(red()).containsOnlyKeys("nothing");
    }

    @Test
    void aMissingExpectedTextIsRedAndSaysHowToWriteIt() throws IOException {
        write("deeper/nothing.yaml", "");
        assertThat(red().get("deeper/nothing")).hasMessageContaining("-Dpao.golden.update=true");
    }

    @Test
    void updatingWritesTheAnswer() throws IOException {
        write("nothing.yaml", "");
        write("nothing.expected", "something else");
        System.setProperty(UPDATE, "true");
        assertThat(red()).isEmpty();
        assertThat(folder.resolve("nothing.expected")).hasContent(EMPTY);
    }

    @Test
    void whatBelongsToNoPairIsRedAlsoWhenUpdating() throws IOException {
        write("nothing.yaml", "");
        write("nothing.expected", EMPTY);
        write("lost.expected", "");
        write("other.yml", "");
        System.setProperty(UPDATE, "true");
        assertThat(red()).containsOnlyKeys("lost.expected", "other.yml");
    }

    @Test
    void aCorpusWithoutPairsIsRed() {
        assertThat(red()).hasSize(1);
    }

    @Test
    void limitsNeedAParserOfTheirOwn() throws IOException {
        write("large.yaml", "# max-bytes: 5\n");
        write("large.expected", "");
        assertThat(red().get("large")).hasMessageContaining("limits ->");
        assertThat(answer("large")).contains("PAO1003");
    }

    @Test
    void aRepetitionStandsForAsManyTexts() throws IOException {
        write("many.yaml", "# repeat: @tags 3 tag%d:\\n\n@tags");
        assertThat(GoldenCorpus.in(folder)
                        .pairs()
                        .get(0)
                        .answeredBy(GoldenCorpusTest::parser)
                        .files()
                        .values())
                .containsExactly("# repeat: @tags 3 tag%d:\\n\ntag1:\ntag2:\ntag3:\n");
    }

    @Test
    void whatWasServedMustBeWithoutErrors() throws IOException {
        write("broken.yaml", "# served: catalog/a.yaml\na: b\n");
        assertThat(red().get("broken")).hasMessageContaining("what was served before must be without errors");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String answer(String name) {
        return GoldenCorpus.in(folder).pairs().stream()
                .filter(pair -> pair.name().equals(name))
                .findFirst()
                .orElseThrow()
                .answeredBy(GoldenCorpusTest::parser)
                .text();
    }

    /** The tests that fail, by their names. */
    private Map<String, Throwable> red() {
        Map<String, Throwable> red = new LinkedHashMap<>();
        try (Stream<DynamicTest> tests =
                GoldenCorpus.in(folder).checkedBy(CatalogParser.builder().build())) {
            tests.forEach(test -> {
                Throwable failure = catchThrowable(() -> test.getExecutable().execute());
                if (failure != null) {
                    red.put(test.getDisplayName(), failure);
                }
            });
        }
        return red;
    }

    private static CatalogParser parser(ParserLimits limits) {
        return CatalogParser.builder().limits(limits).build();
    }
}
