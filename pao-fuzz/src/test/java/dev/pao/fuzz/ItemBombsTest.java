package dev.pao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items whose parts work against each other. */
class ItemBombsTest {

    @Test
    void fieldsThatNobodyCanFill() {
        Verdict.of(Items.withFields(Items.lines(5_000, i -> "- {name: f" + i + ", type: string}")));
        Verdict.of(Items.withFields(Items.lines(6_000, i -> "- {name: f, type: string}")));
        Verdict.of(Items.withFields(Items.lines(6_600, i -> "- {}")));
        Verdict.of(Items.withFields(Items.lines(5_000, i -> "- {name: f" + i + ", type: strong}")));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_500})
    void conditionsInAChainAndInACircle(int fields) {
        Verdict.of(Items.withFields(Items.lines(fields, i -> depending(i, Math.max(0, i - 1)))));
        Verdict.of(Items.withFields(Items.lines(fields, i -> depending(i, (i + 1) % fields))));
        Verdict.of(Items.withFields(Items.lines(fields, i -> depending(i, i + fields))));
    }

    @Test
    void choicesWithoutEnd() {
        Verdict.of(selection(Items.lines(500, i -> "    - " + "x".repeat(450) + i)));
        Verdict.of(selection(Items.lines(19_000, i -> "    - " + i)));
        Verdict.of(selection(Items.lines(19_000, i -> "    - a")));
        Verdict.of(selection("    - &a " + "x".repeat(65_536) + "\n" + Items.lines(499, i -> "    - *a")));
        Verdict.of(Items.with("tags:\n" + Items.lines(15_000, i -> "  - T T")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "((a{1000}){1000}){1000}",
                "(a{1000}){1000}",
                "((((a?){10}){10}){10}){10}",
                "^(.*a){12}$",
                "(?:a?){1000}a{1000}",
                "(((a*)*)*)*",
                "(.*)(.*)(.*)(.*)(.*)[^a]$",
                "x{0,1000}x{0,1000}x{0,1000}",
                "(?:x?){1000}$",
                "(?i)[^a]{1000}",
                "\\pL{1000}\\pN{1000}",
                "[[:alpha:]]{999}"
            })
    void aCatastrophicPatternMeetsAHostileDefault(String pattern) {
        Verdict.of(Items.withFields(
                "- {name: f, type: string, regexp: '" + pattern + "', default: '" + "a".repeat(60_000) + "b'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "((", "[", "a|", "x{0,1000}", "a{1000}", "(\\pL{1000})", "(?i)[^a]", "\\pN\\pL", "(?:", ")"
            })
    void aPatternThatGoesOnAndOn(String part) {
        Verdict.of(
                Items.withFields("- {name: f, type: string, regexp: '" + part.repeat(60_000 / part.length()) + "'}"));
        Verdict.of(Items.withFields("- {name: f, type: string, regexp: '" + part.repeat(2_000 / part.length()) + "'}"));
    }

    @Test
    void aPatternThatIsTooLargeIsToldSo() {
        assertThat(Verdict.of(Items.withFields("- {name: f, type: string, regexp: '(a{1000}){1000}'}"))
                        .diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("too many parts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "uri", "hostname", "ipv4", "ipv6", "cidr"})
    void aFormatMeetsAnEndlessValue(String format) {
        for (String part : new String[] {"a", "a.", "a@", "1", "1.", "::", ":1", "/", "1/"}) {
            Verdict.of(Items.withFields("- {name: f, type: string, format: " + format + ", default: '"
                    + part.repeat(200_000 / part.length()) + "'}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "min_value", "max_value", "step"})
    void aNumberOfAnySize(String key) {
        for (String number : new String[] {
            "9".repeat(200_000),
            "1e999999999",
            "-1e-999999999",
            "0." + "0".repeat(200_000) + "1",
            "1e2147483647",
            "1e99999999999999999999"
        }) {
            Verdict.of(Items.withFields("- {name: f, type: number, default: 3, " + key + ": " + number + "}"));
        }
    }

    private static String depending(int field, int other) {
        return "- {name: f" + field + ", type: string, conditional: {field: f" + other + ", value: x}}";
    }

    private static String selection(String choices) {
        return Items.withFields("- name: f\n  type: selection\n  oneof:\n" + choices);
    }
}
