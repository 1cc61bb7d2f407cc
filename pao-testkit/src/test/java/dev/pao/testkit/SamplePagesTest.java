package dev.pao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/testing.md and docs/extending.md show is cut from the samples, which are built and run. */
class SamplePagesTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\R(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\((samples/[^)]*)\\)");

    @ParameterizedTest
    @CsvSource({"testing.md, testing, 9", "extending.md, extending, 6"})
    void everySnippetStandsInItsSample(String page, String sample, int least) throws IOException {
        String code = code(DOCS.resolve("samples").resolve(sample));
        List<String> snippets = snippets(page);
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(least);
        assertThat(snippets).allSatisfy(snippet -> assertThat(code).contains(withoutSpace(snippet)));
    }

    @ParameterizedTest
    @CsvSource({"testing.md", "extending.md"})
    void everySampleThatIsLinkedExists(String page) throws IOException {
        assertThat(LINK.matcher(text(DOCS.resolve(page))).results().map(link -> DOCS.resolve(link.group(1))))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).exists());
    }

    private static List<String> snippets(String page) {
        return JAVA.matcher(text(DOCS.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String code(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> withoutSpace(text(file)))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Line breaks and indents are the formatter's. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
