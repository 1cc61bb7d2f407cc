package dev.pao.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every message has to say, and how. Each was read aloud; what of that a machine can hold is held here. */
class MessageStyleTest {

    private static final int LONGEST = 200;
    private static final Pattern NOT_SAID =
            Pattern.compile("(?i)invalid value|failed to|please|error:|\\boops\\b|exception|null\\b(?!`)");

    /** What a reader of YAML, RE2 or Pebble says by itself. */
    private static final Pattern WORDS_OF_OTHERS =
            Pattern.compile("while scanning|while parsing|block end|(?-i)[A-Z]+_[A-Z]+|Perl syntax|under radix");

    private static final List<Said> ALL = PaoCorpus.members()
            .flatMap(member -> {
                GoldenAnswer answer = member.answer();
                return answer.findings().stream().map(finding -> new Said(member.pair(), answer, finding));
            })
            .toList();

    @Test
    void aMessageIsOneSentenceInLowerCase() {
        assertThat(ALL)
                .allSatisfy(said ->
                        assertThat(said.message()).matches("(?s)[a-z`].*[^.!]").doesNotContainPattern("[.!?] [A-Z]"));
    }

    @Test
    void aMessageIsShort() {
        assertThat(ALL).filteredOn(said -> said.message().length() > LONGEST).isEmpty();
    }

    @Test
    void aMessageSaysWhatWasFoundAndWhatWasExpected() {
        assertThat(ALL)
                .filteredOn(said ->
                        !said.message().contains("expected ") && !said.message().contains(", which "))
                .isEmpty();
        assertThat(ALL)
                .filteredOn(said -> !said.namesTheThing() && said.finding.span().isEmpty())
                .isEmpty();
    }

    @Test
    void noMessageBlamesOrMumbles() {
        assertThat(ALL)
                .filteredOn(
                        said -> NOT_SAID.matcher(said.ownWords() + said.hint()).find())
                .isEmpty();
        assertThat(ALL)
                .filteredOn(said -> WORDS_OF_OTHERS.matcher(said.ownWords()).find())
                .isEmpty();
    }

    @Test
    void everyFindingShowsAWayOut() {
        assertThat(ALL).filteredOn(said -> !said.hint().matches("[a-z].*[^.!]")).isEmpty();
    }

    @Test
    void everyPlaceLiesInItsFile() {
        assertThat(ALL)
                .filteredOn(said -> said.finding.span().isPresent() && !said.isInItsFile())
                .isEmpty();
    }

    @Test
    void aCaretStandsUnderTheMistakeAndNotUnderASpace() {
        assertThat(ALL)
                .filteredOn(said -> said.finding.span().isPresent()
                        && !said.isAboutNothing()
                        && said.underlined().isBlank())
                .isEmpty();
    }

    @Test
    void whatIsUnderlinedInATemplateIsNamed() {
        assertThat(ALL)
                .filteredOn(said -> said.finding.code() == StandardCode.TEMPLATE_VARIABLE_UNKNOWN
                        && !said.message().contains("`" + said.underlined() + "`"))
                .isEmpty();
    }

    private record Said(GoldenPair pair, GoldenAnswer answer, Diagnostic finding) {

        String message() {
            return finding.message();
        }

        String hint() {
            return finding.hint().orElse("");
        }

        boolean namesTheThing() {
            return message().contains("`") || message().matches(".*\\d.*");
        }

        /** The message without what it quotes. */
        String ownWords() {
            return message().replaceAll("`[^`]*`", "");
        }

        /** An empty value, an empty file, a tab or a control character has nothing to stand under. */
        boolean isAboutNothing() {
            return Stream.of("empty value", "no document", "a tab", "U+", "has no `")
                    .anyMatch(message()::contains);
        }

        boolean isInItsFile() {
            SourceSpan span = finding.span().orElseThrow();
            int length = line(span.startLine()).length();
            boolean ends = span.endLine() > span.startLine() || span.endColumn() <= length + 1;
            return span.startColumn() <= length + 1 && ends;
        }

        String line(int number) {
            String text = answer.files().getOrDefault(finding.path().orElseThrow(), "");
            return text.replaceFirst("^\uFEFF", "")
                    .lines()
                    .skip(number - 1L)
                    .findFirst()
                    .orElse("");
        }

        String underlined() {
            SourceSpan span = finding.span().orElseThrow();
            String line = line(span.startLine());
            int end = span.endLine() > span.startLine() ? line.length() : span.endColumn() - 1;
            return line.substring(span.startColumn() - 1, Math.max(span.startColumn() - 1, end));
        }

        @Override
        public String toString() {
            return pair + ": " + message();
        }
    }
}
