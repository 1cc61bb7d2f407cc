package dev.pao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0", "1.0.0", "10.20.30", "1.0.0-rc.1", "1.0.0-0A.is.legal", "1.0.0+build.5", "2.0.0-a+b"})
    void theGrammarOfSemverOrgIsTaken(String text) {
        assertThat(SemanticVersion.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "v1.0.0", "01.0.0", "1.0.0-01", "1.0.0-", " 1.0.0", "1.0.0\n", "1.0.0.0"})
    void allElseIsRefused(String text) {
        assertThat(SemanticVersion.parse(text)).isEmpty();
        assertThatThrownBy(() -> SemanticVersion.of(text)).hasMessageContaining("`" + text + "`");
    }

    @Test
    void precedenceIsThatOfTheSpecificationsExample() {
        List<SemanticVersion> ordered = List.of(
                        "1.0.0-alpha",
                        "1.0.0-alpha.1",
                        "1.0.0-alpha.beta",
                        "1.0.0-beta",
                        "1.0.0-beta.2",
                        "1.0.0-beta.11",
                        "1.0.0-rc.1",
                        "1.0.0",
                        "2.0.0",
                        "2.1.0",
                        "2.1.1")
                .stream()
                .map(SemanticVersion::of)
                .toList();
        assertThat(ordered).isSorted();
        assertThat(ordered.get(7).isAfter(ordered.get(6))).isTrue();
    }

    @Test
    void buildMetadataCountsForEqualityAndNotForPrecedence() {
        SemanticVersion plain = SemanticVersion.of("1.0.0");
        SemanticVersion built = SemanticVersion.of("1.0.0+7");
        assertThat(plain).isNotEqualTo(built);
        assertThat(plain.isEquivalentTo(built)).isTrue();
        assertThat(built.compareTo(plain)).isNotZero();
    }

    @Test
    void numbersBeyondSixtyFourBitsAreNoVersionOfOurs() {
        assertThat(SemanticVersion.parse("99999999999999999999.0.0")).isEmpty();
    }

    @Test
    void aLongNumberInAPreReleaseIsComparedByWhatItIsWorth() {
        SemanticVersion less = SemanticVersion.of("1.0.0-9");
        SemanticVersion more = SemanticVersion.of("1.0.0-99999999999999999999");
        assertThat(more.isAfter(less)).isTrue();
        assertThat(SemanticVersion.of("1.0.0-a").isAfter(more)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.0",
                "1.0.0",
                "1..0",
                "01.0.0",
                "1.0.0-",
                "1.0.0-0",
                "1.0.0-01",
                "1.0.0-0a",
                "1.0.0-a..b",
                "1.0.0--",
                "1.0.0-a.-1",
                "1.0.0+",
                "1.0.0+01",
                "1.0.0+a+b",
                "1.0.0-a+b-c",
                "1.0.0+-",
                "1.0.0-é",
                "-1.0.0",
                "+1.0.0",
                "1.0.0 ",
                "1.0.0-a_b",
                "1-0.0.0",
                "1.0.0.0",
                "1.0.0-1.02",
                "1.0.0-1.2-03"
            })
    void whatIsReadIsWhatThePatternMatches(String text) {
        assertThat(SemanticVersion.parse(text).isPresent()).isEqualTo(text.matches(SemanticVersion.PATTERN));
    }
}
