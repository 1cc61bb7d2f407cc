package dev.pao.parser.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code -Dpao.test.args=-Dpao.schema.documents=20000} holds more documents against each other. */
class SchemaAgreementTest {

    private static final int DOCUMENTS = Integer.getInteger("pao.schema.documents", 1_000);
    private static final Path GOLDEN = Path.of("..", "pao-testkit", "src", "test", "resources", "golden");

    /** A golden file that holds several files, or asks for other limits, is no document by itself. */
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^# (file|served|stored|max-bytes): ");

    private static final List<Case> NEARLY_VALID = cases(nearlyValid());
    private static final List<Case> GOLDEN_FILES = cases(golden().stream());

    @Test
    void aValidDocumentIsValidForBoth() {
        assertThat(IntStream.range(0, 500)
                        .mapToObj(seed ->
                                new ValidDocuments(new Random(seed)).next().yaml()))
                .allSatisfy(
                        yaml -> assertThat(Agreement.isGoodForBoth(bytes(yaml))).isTrue());
    }

    @Test
    void ofNearlyValidDocumentsBothFindTheSame() {
        assertThat(NEARLY_VALID).filteredOn(Case::isUnexplained).isEmpty();
    }

    @Test
    void ofTheGoldenFilesBothFindTheSame() {
        assertThat(golden()).hasSizeGreaterThan(60);
        assertThat(GOLDEN_FILES).filteredOn(Case::isUnexplained).isEmpty();
    }

    @Test
    void whatTheyDifferOnDoesOccur() {
        assertThat(Stream.concat(NEARLY_VALID.stream(), GOLDEN_FILES.stream())
                        .flatMap(difference -> Beyond.of(difference.difference).stream())
                        .distinct())
                .containsExactlyInAnyOrder(Beyond.values());
    }

    private static List<Case> cases(Stream<byte[]> contents) {
        return contents.flatMap(content -> Agreement.differences(content).stream()
                        .map(difference -> new Case(difference, new String(content, StandardCharsets.UTF_8))))
                .toList();
    }

    private static Stream<byte[]> nearlyValid() {
        return IntStream.range(0, DOCUMENTS).mapToObj(seed -> {
            Random random = new Random(seed);
            Written.Entries document = new ValidDocuments(random).next();
            Mutations mutations = new Mutations(random);
            IntStream.rangeClosed(0, random.nextInt(2)).forEach(i -> mutations.change(document));
            return bytes(document.yaml());
        });
    }

    private static List<byte[]> golden() {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(SchemaAgreementTest::read)
                    .filter(content -> !DIRECTIVE
                            .matcher(new String(content, StandardCharsets.ISO_8859_1))
                            .find())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    /** A difference with the document that it is in. */
    private record Case(Difference difference, String document) {

        private static final int SHOWN = 1_500;

        Case {
            document = document.substring(0, Math.min(SHOWN, document.length()));
        }

        boolean isUnexplained() {
            return Beyond.of(difference).isEmpty();
        }
    }
}
