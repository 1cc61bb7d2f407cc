package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.Secret;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticTokensTest {

    @Test
    void aTokenStandsForItsNameAndRoles() {
        StaticTokens tokens = StaticTokens.parse("josh:reader:s3cr3t, ops:operator+requester:with:colons");
        assertThat(tokens.authenticate("s3cr3t")).contains(new Caller("josh", Set.of(Role.READER)));
        assertThat(tokens.authenticate("with:colons"))
                .contains(new Caller("ops", Set.of(Role.OPERATOR, Role.REQUESTER)));
        assertThat(tokens.authenticate("s3cr3")).isEmpty();
        assertThat(tokens.authenticate("")).isEmpty();
    }

    @Test
    void noTokensKnowNobody() {
        assertThat(StaticTokens.parse(" ").authenticate("anything")).isEmpty();
    }

    @Test
    void oneNameMayHaveTwoTokensWhileTheyAreChanged() {
        StaticTokens tokens = StaticTokens.parse("josh:reader:old,josh:reader:new");
        assertThat(tokens.authenticate("old")).isEqualTo(tokens.authenticate("new"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good:reader:fine,s3cr3t",
                "good:reader:fine,josh:s3cr3t",
                "good:reader:fine,josh:admin:s3cr3t",
                "good:reader:fine,josh::s3cr3t",
                "good:reader:fine,:reader:s3cr3t",
                "good:reader:fine,josh:reader:"
            })
    void anEntryOfAnotherFormIsNamedByItsPlaceAndNotShown(String text) {
        assertThatThrownBy(() -> StaticTokens.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry 2")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void aTokenForTwoIsRefused() {
        assertThatThrownBy(() -> StaticTokens.parse("a:reader:same,b:operator:same"))
                .hasMessageContaining("one caller")
                .hasMessageNotContaining("same");
    }

    @Test
    void aTokenThatCannotStandInAHeaderIsRefused() {
        assertThatThrownBy(() -> new StaticToken("josh", Set.of(Role.READER), Secret.of("two words")))
                .hasMessageNotContaining("two words");
    }

    @Test
    void nothingPrintsAToken() {
        StaticToken token = new StaticToken("josh", Set.of(Role.READER), Secret.of("s3cr3t"));
        assertThat(token.toString()).doesNotContain("s3cr3t");
        assertThat(StaticTokens.of(List.of(token))).hasToString("1 token");
    }

    @Test
    void operatorsAndRequestersReadButDoNotDoEachOthersWork() {
        assertThat(Role.OPERATOR.implies(Role.READER)).isTrue();
        assertThat(Role.REQUESTER.implies(Role.READER)).isTrue();
        assertThat(Role.OPERATOR.implies(Role.REQUESTER)).isFalse();
        assertThat(Role.REQUESTER.implies(Role.OPERATOR)).isFalse();
        assertThat(Role.READER.implies(Role.OPERATOR)).isFalse();
    }
}
