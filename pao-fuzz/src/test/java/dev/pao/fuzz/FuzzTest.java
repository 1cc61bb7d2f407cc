package dev.pao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.field.FieldKey;
import dev.pao.model.field.StandardFieldType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Coverage-guided: half a minute in every build, ten minutes for all inputs and ten for templates with {@code -Pthorough}. */
class FuzzTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("pao.fuzz.folder", "target/fuzz")).toAbsolutePath();
    private static final long SECONDS = Long.getLong("pao.fuzz.seconds", 20);
    private static final long SANDBOX_SECONDS = Long.getLong("pao.fuzz.sandbox.seconds", 10);

    @Test
    void nothingThatIsFedToTheReadersCrashesHangsOrExhaustsThem() throws IOException {
        Path folder = FOLDER.resolve("any");
        assertFindsNothing(
                new FuzzRun(folder, AnyTarget.class).seconds(SECONDS), folder, List.of(seeds(folder.resolve("seeds"))));
    }

    @Test
    void noTemplateBreaksOutOfTheSandboxOrItsLimits() {
        Path folder = FOLDER.resolve("sandbox");
        assertFindsNothing(new FuzzRun(folder, SandboxTarget.class).seconds(SANDBOX_SECONDS), folder, List.of());
    }

    @Test
    void aPlantedMistakeIsFound() {
        FuzzRun.Result result = new FuzzRun(FOLDER.resolve("planted"), PlantedTarget.class)
                .seconds(60)
                .words(words())
                .run(List.of());
        assertThat(result.finding())
                .hasValueSatisfying(thrown -> assertThat(thrown).endsWith("planted"));
    }

    private static void assertFindsNothing(FuzzRun run, Path folder, List<Path> seeds) {
        FuzzRun.Result result = run.words(words()).run(seeds);
        assertThat(result.exit())
                .as(
                        "%s%nthe input is the newest file in %s; copy it to src/test/resources/found and run"
                                + " FoundInputsTest%n%s",
                        result.finding().orElse("the fuzzer stopped"), folder, tail(result.log()))
                .isZero();
        assertThat(result.runs()).isPositive();
    }

    /** The keys of the format, and what YAML and templates are written with. */
    private static Stream<String> words() {
        Stream<String> keys = Stream.concat(
                        FieldKey.COMMON.stream(),
                        Stream.of(StandardFieldType.values()).flatMap(type -> type.keys().stream()))
                .map(key -> key.name() + ": ");
        Stream<String> types = Stream.of(StandardFieldType.values()).map(StandardFieldType::word);
        Stream<String> signs = Stream.of(
                "- ",
                ": ",
                "? ",
                "[",
                "]",
                "{",
                "}",
                "&a ",
                "*a",
                "!x ",
                "|",
                ">-",
                "%YAML 1.2",
                "---",
                "...",
                "<<: ",
                "{{ ",
                " }}",
                "{% if ",
                "{% for x in ",
                "{% endif %}",
                "{% endfor %}",
                " | ",
                "parameters",
                "presentation:",
                "fields:",
                "fulfillment:",
                "manual:",
                "template:",
                "system: jira",
                "version: ",
                "tags: ",
                "owner: ");
        return Stream.of(keys, types, signs).flatMap(words -> words).distinct();
    }

    /** The corpus of broken files, and one input of each other kind. */
    private static Path seeds(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : Corpus.golden()) {
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        seed(folder.resolve("item"), "regexp: x, default: y".repeat(9), AnyTarget.ITEM);
        seed(folder.resolve("template"), "{{ text | upper }}".repeat(9), AnyTarget.TEMPLATE);
        seed(
                folder.resolve("json"),
                "{\"ref\": \"refs/heads/main\", \"after\": \"0\", \"n\": [1.5e3, null]}",
                AnyTarget.JSON);
        return folder;
    }

    private static void seed(Path file, String text, char kind) throws IOException {
        Files.write(file, (kind + text).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String tail(List<String> log) {
        List<String> told =
                log.stream().filter(line -> !line.startsWith("INFO: ")).toList();
        return String.join("\n", told.subList(Math.max(0, told.size() - 40), told.size()));
    }
}
