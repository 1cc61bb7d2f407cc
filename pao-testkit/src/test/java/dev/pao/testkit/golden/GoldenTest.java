package dev.pao.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To write the expected texts anew, run with {@code -Dpao.test.args=-Dpao.golden.update=true} and read the difference. */
class GoldenTest {

    /** Found by those who list and read the files; their tests find them. */
    private static final Set<StandardCode> OF_READERS =
            Set.of(StandardCode.NOT_A_REGULAR_FILE, StandardCode.FILE_UNREADABLE);

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsAnsweredAsExpected() {
        return Stream.of(PaoCorpus.values()).flatMap(home -> home.corpus().checkedBy(home::parser));
    }

    static Stream<PaoCorpus.Member> members() {
        return PaoCorpus.members();
    }

    @ParameterizedTest
    @MethodSource("members")
    void aPairTellsWhatItsNameClaims(PaoCorpus.Member member) {
        List<String> codes = member.answer().findings().stream()
                .map(finding -> finding.code().id())
                .distinct()
                .toList();
        switch (member.pair().name().split("/", 2)[0]) {
            case "accepted" -> assertThat(codes).isEmpty();
            case "several" -> assertThat(codes).hasSizeGreaterThan(1);
            default -> assertThat(codes).containsExactly(member.claim().substring(0, "PAO1001".length()));
        }
    }

    @Test
    void everyCodeIsToldByAPairOfItsOwn() {
        Set<String> told = PaoCorpus.members()
                .filter(member -> member.claim().startsWith("PAO"))
                .flatMap(member -> member.answer().findings().stream())
                .map(finding -> finding.code().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told)
                .containsExactlyElementsOf(Arrays.stream(StandardCode.values())
                        .filter(code -> !OF_READERS.contains(code))
                        .map(DiagnosticCode::id)
                        .sorted()
                        .toList());
    }
}
