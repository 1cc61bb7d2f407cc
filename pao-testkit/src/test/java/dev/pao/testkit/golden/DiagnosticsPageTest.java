package dev.pao.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.diagnostic.StandardCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To write the page anew, run with {@code -Dpao.test.args=-Dpao.golden.update=true}. */
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");

    private static final String INTRODUCTION = """
            # Diagnostics

            Everything that PAO finds in a catalog has a code that never changes its meaning. 1xxx is about files and
            YAML, 2xxx about an item, 3xxx about its fulfillment, 4xxx about the catalog as a whole. A file with an error
            is not served; a warning stands in nobody's way.

            This page is made from the code and from the golden corpus of pao-testkit.
            """;

    @Test
    void thePageTellsEveryCodeAsTheCodeDoes() throws IOException {
        String page = page();
        if (Boolean.getBoolean("pao.golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run with -Dpao.test.args=-Dpao.golden.update=true to write it anew")
                .hasContent(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (StandardCode code : StandardCode.values()) {
            page.append("\n## ")
                    .append(code.id())
                    .append(": ")
                    .append(code.title())
                    .append("\n\n");
            page.append(code.severity().word().substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                    .append(code.severity().word().substring(1));
            page.append(". To mend it, ").append(code.mend()).append(".\n");
            Optional<GoldenPair> example = PaoCorpus.members()
                    .filter(member -> member.claim().startsWith(code.id()))
                    .map(PaoCorpus.Member::pair)
                    .findFirst();
            if (example.isPresent()) {
                page.append("\n```text\n").append(example.get().expected()).append("```\n");
            }
        }
        return page.toString();
    }
}
