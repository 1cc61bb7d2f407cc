package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ParserPropertyTest {

    private static final CatalogParser PARSER = CatalogParser.builder().build();

    @Property
    void anyBytesGiveAValueOrErrors(@ForAll @Size(max = 200) byte[] content) {
        check(content);
    }

    @Property
    void aMutatedFileGivesAValueOrErrors(@ForAll("mutations") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void aCutFileGivesAValueOrErrors(@ForAll @IntRange(max = 1200) int length) {
        check(Sample.STORY.substring(0, Math.min(length, Sample.STORY.length())).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, Sample.STORY.length());
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 12);
        Arbitrary<String> inserts = Arbitraries.oneOf(
                Arbitraries.of(
                        "\t",
                        ": ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        "\"",
                        "'",
                        "\n",
                        "\n  ",
                        "&a ",
                        "*a",
                        "!x ",
                        "? ",
                        "<<: ",
                        "\\0",
                        "|\n",
                        ">-\n",
                        "#",
                        "---\n",
                        "...\n",
                        "%YAML 9\n",
                        "~",
                        "\u202e",
                        "\u0000",
                        "😀",
                        "\ufffe"),
                Arbitraries.strings().ofMaxLength(4));
        return Combinators.combine(places, lengths, inserts).as(ParserPropertyTest::mutate);
    }

    private static String mutate(int place, int length, String insert) {
        int end = Math.min(Sample.STORY.length(), place + length);
        return Sample.STORY.substring(0, place) + insert + Sample.STORY.substring(end);
    }

    private static void check(byte[] content) {
        Parsed<CatalogItem> parsed = PARSER.parse(Sample.PATH, content);
        boolean failed = parsed.diagnostics().stream().anyMatch(Diagnostic::isError);
        assertThat(parsed.value().isPresent()).isNotEqualTo(failed);
        String source = new String(content, StandardCharsets.UTF_8);
        assertThat(parsed.diagnostics())
                .isSortedAccordingTo(Diagnostic.BY_POSITION)
                .allSatisfy(finding -> {
                    assertThat(finding.message()).isNotBlank();
                    assertThat(DiagnosticText.plain().render(finding, Optional.of(source)))
                            .contains(finding.code().id());
                });
    }
}
