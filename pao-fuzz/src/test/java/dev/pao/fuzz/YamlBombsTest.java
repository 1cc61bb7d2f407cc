package dev.pao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that ask for more than they are worth: each is answered within a second of the processor and some memory. */
class YamlBombsTest {

    private static final int FULL = 256 * 1024;

    static Stream<String> repeated() {
        return Stream.of(
                "[", "{", "- ", "? ", "{a: ", "[{", "&a ", "!x ", "*a ", "&a", "*a", "!", "%", "|", "#", " #", ">", "'",
                "\"", "\"\\", "''", "\t", " ", "a: ", "a ", "- - ", "-", "?", ":", ",", "[]", "[],", "{}", "a", "\\",
                "\u0001", "&", "*", "`", "@", "\r", "\r\n", "é", "😀", "!<a> ", "!!str ", "<<: ", "~: ", "0", "1e9",
                "\uFEFF", "\u2028");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void aSignOverAndOver(String sign) {
        fill(sign);
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void aLineOverAndOver(String sign) {
        fill(sign + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "-", "? a", "- a:", "\"a\":", "&a a:", "!x a:"})
    void indentDeeperWithEveryLine(String line) {
        Verdict.of(Items.lines(690, i -> " ".repeat(i) + line));
        Verdict.of(Items.lines(690, i -> " ".repeat(690 - i) + line));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000_000, 50_000_000})
    void aFileThatIsTooLargeIsNotReadAtAll(int size) {
        byte[] content = ("name: " + "x".repeat(size)).getBytes(StandardCharsets.UTF_8);
        Cost.bounded(1_000, 1, () -> Verdict.parser().parse(Verdict.PATH, content));
    }

    @Test
    void aMillionKeysAreNotReadAtAll() {
        byte[] content = Items.lines(1_000_000, i -> "k" + i + ": v").getBytes(StandardCharsets.UTF_8);
        Cost.bounded(1_000, 1, () -> Verdict.parser().parse(Verdict.PATH, content));
    }

    @Test
    void asManyKeysAsFitAreTold() {
        Verdict.of(Items.lines(9_000, i -> "k" + i + ": v"));
        Verdict.of(Items.lines(9_000, i -> "descriptio" + i + ": v"));
        Verdict.of(Items.lines(19_000, i -> "name: v"));
        Verdict.of(Items.lines(200, i -> "k".repeat(1_000) + i + ": v"));
    }

    @Test
    void aliasesThatUnfoldToMillions() {
        Verdict.of(Items.withAutomation("a0: &a0 [x, x]\n"
                + Items.lines(47, i -> "a" + (i + 1) + ": &a" + (i + 1) + " [*a" + i + ", *a" + i + "]")));
    }

    @Test
    void aliasesOfALongTextAreOneFinding() {
        String text = "- &a " + "x".repeat(200_000) + "\n" + Items.lines(5_000, i -> "- *a");
        assertThat(Verdict.of(Items.withAutomation(text)).diagnostics())
                .extracting(finding -> finding.code().id())
                .containsExactly("PAO1010");
    }

    @Test
    void aliasesOfAShortTextWork() {
        String text = "- &a " + "x".repeat(100) + "\n" + Items.lines(2_000, i -> "- *a");
        assertThat(Verdict.of(Items.withAutomation(text)).value()).isPresent();
    }

    @Test
    void numbersOfAnySize() {
        Verdict.of(Items.withAutomation("a: 1e999999999\nb: 1e-999999999\nc: " + "9".repeat(100_000)));
    }

    private static void fill(String part) {
        Verdict.of(part.repeat(FULL / part.getBytes(StandardCharsets.UTF_8).length));
    }
}
