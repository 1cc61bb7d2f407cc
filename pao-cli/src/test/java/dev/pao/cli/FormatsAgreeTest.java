package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.Told.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format tells the same of every file of the golden corpus: code, severity, path, line, column and message. */
class FormatsAgreeTest {

    private static final Path CORPUS = Path.of("..", "pao-testkit", "src", "test", "resources", "golden");

    @TempDir
    static Path folder;

    private static List<Finding> inJson = List.of();

    @BeforeAll
    static void copyTheCorpus() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(FormatsAgreeTest::copy);
        }
        inJson = Told.json(validate("json"));
    }

    @Test
    void theCorpusHasMuchToTell() {
        assertThat(inJson).hasSizeGreaterThan(150);
        assertThat(inJson).extracting(Finding::severity).contains("error", "warning");
        assertThat(inJson).extracting(Finding::line).contains(0, 1);
    }

    @Test
    void textTellsTheSame() {
        assertThat(Told.text(validate("text"))).containsExactlyElementsOf(inJson);
    }

    @Test
    void sarifTellsTheSame() {
        assertThat(Told.sarif(validate("sarif"))).containsExactlyElementsOf(inJson);
    }

    @Test
    void githubTellsTheSameErrorsFirst() {
        List<Finding> inGithub = Told.github(validate("github"));

        assertThat(inGithub).containsExactlyInAnyOrderElementsOf(inJson);
        assertThat(inGithub).extracting(Finding::severity).isSorted();
    }

    @Test
    void junitTellsTheSame() {
        assertThat(Told.junit(validate("junit"))).containsExactlyInAnyOrderElementsOf(inJson);
        assertThat(Told.junit(validate("junit", "--strict"))).containsExactlyElementsOf(inJson);
    }

    private static String validate(String format, String... more) {
        String[] arguments = Stream.concat(Stream.of("validate", "--format", format, "."), Stream.of(more))
                .toArray(String[]::new);
        CommandRun run = CommandRun.of(folder, arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        return run.out();
    }

    private static void copy(Path file) {
        try {
            String name = CORPUS.relativize(file).toString();
            Path copy = folder.resolve("catalog").resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
