package dev.pao.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To write the table on the page anew, run with {@code -Dpao.test.args=-Dpao.golden.update=true}. */
class VersionsPageTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "catalog");

    private static final Path PAGE = Path.of("..", "docs", "versions.md");

    /** What stands between the marks is made: the table, or what a golden case says. */
    private static final Pattern MADE = Pattern.compile("(?s)(<!-- made: ([\\w.-]+) -->\n).*?(<!-- end -->)");

    static List<VersionCase> cases() {
        return VersionCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeNeedsAStepAndIsToldInASentence(VersionCase row) {
        assertThat(row.found()).containsExactlyElementsOf(row.said());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWholeChangeNeedsTheStepOfItsWeightiestPart(VersionCase row) {
        assertThat(row.difference().step())
                .hasValueSatisfying(step -> assertThat(step.word()).isEqualTo(row.step()));
    }

    @Test
    void theTableHasAtLeastEightyKindsOfChange() {
        assertThat(cases())
                .extracting(VersionCase::toString)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void thePageShowsTheTable() throws IOException {
        String page = Files.readString(PAGE);
        String made = made(page);
        if (Boolean.getBoolean("pao.golden.update")) {
            Files.writeString(PAGE, made);
            page = made;
        }
        assertThat(page)
                .as("run with -Dpao.test.args=-Dpao.golden.update=true to write it anew")
                .isEqualTo(made);
    }

    private static String made(String page) throws IOException {
        StringBuilder made = new StringBuilder();
        Matcher matcher = MADE.matcher(page);
        while (matcher.find()) {
            MatchResult part = matcher.toMatchResult();
            String content = part.group(2).equals("table") ? table() : golden(part.group(2));
            matcher.appendReplacement(made, Matcher.quoteReplacement(part.group(1) + content + part.group(3)));
        }
        return matcher.appendTail(made).toString();
    }

    private static String golden(String name) throws IOException {
        Path expected = GOLDEN.resolve(name + ".expected");
        return "```text\n" + Files.readString(expected) + "```\n";
    }

    private static String table() {
        List<String> lines = new ArrayList<>();
        String section = "";
        for (VersionCase row : cases()) {
            if (!row.section().equals(section)) {
                section = row.section();
                lines.add("\n### " + section
                        + "\n\n| change | before | after | step | as it is told |\n|---|---|---|---|---|");
            }
            lines.add(
                    "| " + String.join(" | ", row.name(), code(row.before()), code(row.after()), row.step(), told(row))
                            + " |");
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n\n"));
    }

    private static String code(List<String> lines) {
        return lines.isEmpty()
                ? "–"
                : lines.stream()
                        .map(line -> "`" + line.replace("|", "\\|") + "`")
                        .collect(Collectors.joining("<br>"));
    }

    private static String told(VersionCase row) {
        return row.said().stream()
                .map(line -> line.substring(line.indexOf(": ") + 2).replace("|", "\\|"))
                .collect(Collectors.joining("<br>"));
    }
}
