package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.diagnostic.StandardCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To write the expected texts anew, run with {@code -Dpao.test.args=-Dpao.golden.update=true} and read the difference. */
class GoldenTest {

    static Stream<GoldenCase> everyCase() {
        return GoldenCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void whatIsWrittenIsAnsweredAsExpected(GoldenCase golden) throws IOException {
        String rendered = golden.rendered();
        if (Boolean.getBoolean("pao.golden.update")) {
            Files.writeString(golden.expected(), rendered);
        }
        assertThat(rendered).isEqualTo(golden.expectedText());
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void oneMistakeGivesOneFindingOfTheCodeItIsNamedAfter(GoldenCase golden) throws IOException {
        assertThat(golden.rendered().lines().filter(line -> line.matches("\\S.*: (error|warning) PAO\\d{4}: .*")))
                .allMatch(line -> line.contains(" " + golden.code() + ": "))
                .isNotEmpty();
    }

    @Test
    void everyCodeOfTheParserHasAGoldenPair() {
        Set<String> told =
                GoldenCase.all().stream().map(GoldenCase::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(told)
                .containsExactlyElementsOf(
                        OwnCodes.all().map(StandardCode::id).collect(Collectors.toCollection(TreeSet::new)));
    }
}
