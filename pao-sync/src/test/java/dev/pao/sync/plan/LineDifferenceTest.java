package dev.pao.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

    @Test
    void distantLinesAreLeftOut() {
        assertThat(LineDifference.between(
                        List.of("a", "b", "c", "d", "e", "f", "g"), List.of("a", "b", "c", "x", "e", "f", "g")))
                .containsExactly("  …", "  b", "  c", "- d", "+ x", "  e", "  f", "  …");
    }

    @Test
    void equalLinesHaveNoDifference() {
        assertThat(LineDifference.between(List.of("a", "b"), List.of("a", "b"))).isEmpty();
    }

    @Property
    void whatIsMarkedMakesTheOneOfTheOther(
            @ForAll @StringLength(max = 5) @CharRange(from = 'a', to = 'c') String before,
            @ForAll @StringLength(max = 5) @CharRange(from = 'a', to = 'c') String after) {
        List<String> marked = LineDifference.between(letters(before + "--"), letters("" + after + "--"));
        if (!marked.contains("  …")) {
            assertThat(without(marked, '+')).isEqualTo(marked.isEmpty() ? "" : before + "--");
            assertThat(without(marked, '-')).isEqualTo(marked.isEmpty() ? "" : after + "--");
        }
        assertThat(marked.isEmpty()).isEqualTo(before.equals(after));
    }

    @Test
    void veryLongTicketsAreComparedAllTheSame() {
        List<String> before = IntStream.range(0, 3_000).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, 3_000).mapToObj(i -> "b" + i).toList();
        assertThat(LineDifference.between(before, after)).hasSize(6_000);
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    private static String without(List<String> marked, char mark) {
        StringBuilder text = new StringBuilder();
        marked.stream().filter(line -> line.charAt(0) != mark).forEach(line -> text.append(line.substring(2)));
        return text.toString();
    }
}
