package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[{", "!x [", "&x ["})
    void endlessNestingIsOneFinding(String opening) {
        assertThat(Sample.codes(
                        Sample.parse(opening.repeat(100_000 / opening.length())).diagnostics()))
                .containsExactly("PAO1009");
    }

    @Test
    void nestingByIndentIsOneFinding() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(Sample.codes(Sample.parse(text.toString()).diagnostics())).containsExactly("PAO1009");
    }

    @Test
    void anAliasDoesNotLeadDeeperThanTheLimit() {
        String text = "a: &a " + "[".repeat(20) + "]".repeat(20) + "\nb: " + "[".repeat(20) + "*a" + "]".repeat(20);
        assertThat(Sample.places(Sample.parse(text))).containsExactly("2:24 PAO1009");
    }

    @Test
    void aliasesThatUnfoldToMillionsAreOneFinding() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 48; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(Sample.codes(Sample.parse(text.toString()).diagnostics())).containsExactly("PAO1010");
    }

    @Test
    void tooManyValuesWithoutAnyAliasAreOneFinding() {
        assertThat(Sample.codes(Sample.parse("[" + "x,".repeat(20_000) + "]").diagnostics()))
                .containsExactly("PAO1010");
    }

    @Test
    void aliasesWithinTheLimitsWork() {
        String text = Sample.story("tags: [", "tags: &tags [")
                .replace("  manual:", "  automation: [*tags, *tags]\n  manual:");
        assertThat(Sample.item(text).fulfillment().automation().orElseThrow())
                .hasToString("[[\"database\",\"mysql\",\"storage\"],[\"database\",\"mysql\",\"storage\"]]");
    }

    @Test
    void aFileOfControlCharactersIsToldShortly() {
        assertThat(Sample.parse("\u0001 ".repeat(10_000)).diagnostics()).hasSizeLessThan(150);
    }

    @Test
    void aNumberOfManyDigitsIsRefused() {
        String text = Sample.withFields("- {name: a, type: number, default: 1e999999999}");
        assertThat(Sample.places(Sample.parse(text))).containsExactly("7:40 PAO2027");
    }

    @Test
    void aMessageShowsOnlyTheStartOfALongText() {
        String text = Sample.story("required: true", "required: " + "x".repeat(10_000));
        assertThat(Sample.parse(text).diagnostics().get(0).message()).hasSizeLessThan(200);
    }
}
