package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

    @Test
    void aFindingHasThePlaceTheLineTheUnderlineAndTheHint() {
        String text = Sample.story("default: \"db.t3.small\"", "default: \"db.t3.large\"");
        assertThat(render(Sample.parse(text).diagnostics().get(0), text)).isEqualTo("""
                        catalog/databases/mysql-database.yaml:20:16: error PAO2007: field `instance_size` has default `db.t3.large`, which is not one of its choices
                          20 |       default: "db.t3.large"
                             |                ^^^^^^^^^^^^^
                          hint: use `db.t3.micro`, `db.t3.small` or `db.t3.medium`, or add it to `oneof`""");
    }

    @Test
    void tabsBecomeSpacesInBothRows() {
        assertThat(rows("\ta:\tb", new SourceSpan(1, 5, 1, 6))).containsExactly("  1 |     a:  b", "    |         ^");
    }

    @Test
    void wideCharactersTakeTwoCells() {
        assertThat(rows("日本: 😀x", new SourceSpan(1, 5, 1, 8))).containsExactly("  1 | 日本: 😀x", "    |       ^^^");
    }

    @Test
    void combiningCharactersTakeNoCell() {
        assertThat(rows("e\u0301: x", new SourceSpan(1, 5, 1, 6))).containsExactly("  1 | e\u0301: x", "    |    ^");
    }

    @Test
    void whatWouldActOnATerminalIsShownAsASign() {
        assertThat(rows("a\u001B[31m\u202E", new SourceSpan(1, 2, 1, 3)))
                .containsExactly("  1 | a␛[31m\uFFFD", "    |  ^");
        Diagnostic finding = finding(new SourceSpan(1, 1, 1, 1), "holds \u001B[31m\nand more");
        assertThat(render(finding, "a")).startsWith("a.yaml:1:1: error PAO1002: holds ␛[31m␊and more\n");
    }

    @Test
    void aSpanOverLinesIsUnderlinedToTheEndOfItsFirst() {
        assertThat(rows("a: |\n  b", new SourceSpan(1, 4, 2, 4))).containsExactly("  1 | a: |", "    |    ^");
    }

    @Test
    void aPlaceBehindTheTextIsUnderlinedAtItsEnd() {
        assertThat(rows("a", new SourceSpan(3, 2, 3, 2))).containsExactly("  3 |", "    | ^");
    }

    @Test
    void aLongLineIsCutAroundTheSpan() {
        List<String> rows = rows("x".repeat(5_000) + "HERE" + "x".repeat(5_000), new SourceSpan(1, 5_001, 1, 5_005));
        assertThat(rows.get(0)).hasSizeLessThan(200).contains("…").endsWith("…");
        assertThat(rows.get(1).indexOf('^')).isEqualTo(rows.get(0).indexOf("HERE"));
    }

    @Test
    void colourChangesNothingButTheColour() {
        String text = Sample.story("required: true", "required: yes");
        Diagnostic finding = Sample.parse(text).diagnostics().get(0);
        String coloured = DiagnosticText.coloured().render(finding, Optional.of(text));
        assertThat(coloured).contains("\u001B[31merror PAO2025\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9]*m", "")).isEqualTo(render(finding, text));
    }

    @Test
    void withoutASourceOnlyTheLinesOfTheFindingRemain() {
        Diagnostic finding = finding(new SourceSpan(1, 1, 1, 1), "is wrong").withHint("mend it");
        assertThat(DiagnosticText.plain().render(finding, Optional.empty()))
                .isEqualTo("a.yaml:1:1: error PAO1002: is wrong\n  hint: mend it");
    }

    @Test
    void jsonHasTheKeysOfTheSharedShape() {
        assertThat(DiagnosticJson.render(List.of(finding(new SourceSpan(1, 2, 3, 4), "is wrong"))))
                .isEqualTo("""
                        [
                          {
                            "code" : "PAO1002",
                            "severity" : "error",
                            "message" : "is wrong",
                            "pointer" : "",
                            "path" : "a.yaml",
                            "start_line" : 1,
                            "start_column" : 2,
                            "end_line" : 3,
                            "end_column" : 4
                          }
                        ]""");
    }

    private static List<String> rows(String source, SourceSpan span) {
        return render(finding(span, "is wrong"), source).lines().skip(1).toList();
    }

    private static String render(Diagnostic finding, String source) {
        return DiagnosticText.plain().render(finding, Optional.of(source));
    }

    private static Diagnostic finding(SourceSpan span, String message) {
        return Diagnostic.of(StandardCode.YAML_SYNTAX, JsonPointer.ROOT, message)
                .withPath("a.yaml")
                .withSpan(span);
    }
}
