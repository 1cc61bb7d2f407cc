package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(OneLine.of("Größe: 2  GiB, 日本 👩‍💻 `x` & <y>")).isEqualTo("Größe: 2  GiB, 日本 👩‍💻 `x` & <y>");
    }

    @Test
    void breaksBecomeOneSpace() {
        assertThat(OneLine.of("a\r\n\r\nb\tc\u2028d\u0085e\0f")).isEqualTo("a b c d e f");
        assertThat(OneLine.of("a \n b")).isEqualTo("a  b");
        assertThat(OneLine.of("\na\n")).isEqualTo("a");
    }

    @Test
    void charactersThatChangeTheWritingDirectionAreDropped() {
        assertThat(OneLine.of("\u202Egpj.\u2066exe\u2069\u200F\u061C")).isEqualTo("gpj.exe");
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertThat(OneLine.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(OneLine.of("x".repeat(1024))).isEqualTo("x".repeat(1024));
        assertThat(OneLine.of("x".repeat(1025))).isEqualTo("x".repeat(1024) + "…");
    }

    @Property(tries = 300)
    void theOutcomeIsAlwaysOneLine(@ForAll String text) {
        assertThat(OneLine.holds(OneLine.of(text))).isTrue();
    }
}
