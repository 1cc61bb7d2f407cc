package dev.pao.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "abc 3",
                "a{10} 21",
                "(ab){3} 17",
                "[a-z]{2} 5",
                "\\x{10} 1",
                "\\pL{2} 6",
                "a{x} 4",
                "a{2,} 5",
                "a{2,9} 19"
            })
    void theSizeIsThatOfThePatternWrittenOut(String pattern, int size) {
        assertThat(PatternSize.of(pattern)).isBetween((long) size - 3, (long) size + 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z][a-z0-9_]*$",
                "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]{2,63}$",
                "^arn:aws:iam::\\d{12}:role/[\\w+=,.@-]{1,64}$",
                "^.{1,1000}$",
                "^(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$"
            })
    void whatPeopleWriteIsSmallEnough(String pattern) {
        assertThat(FieldPattern.problem(pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a{1000}){1000}", "((a{50}){50}){2}", "a{1000}b{1000}", "(?:a?){999}a{999}"})
    void aPatternThatIsHugeWhenWrittenOutIsRefused(String pattern) {
        assertThat(FieldPattern.compile(pattern)).isEmpty();
        assertThat(FieldPattern.problem(pattern))
                .contains("it has more than 2500 parts once its repetitions are written out");
    }

    @Test
    void aPatternThatIsTooLongIsRefused() {
        assertThat(FieldPattern.problem("a".repeat(2_049))).contains("it has 2049 characters, more than 2048");
    }

    @Test
    void aTextThatIsTooLongForAPatternCountsAsOneWithoutIt() {
        FieldPattern pattern = FieldPattern.compile("a{1000}").orElseThrow();
        assertThat(pattern.isFoundIn("a".repeat(1_500))).isTrue();
        assertThat(pattern.isFoundIn("a".repeat(3_000))).isFalse();
    }
}
