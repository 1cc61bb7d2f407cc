package dev.pao.reliability.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page whose tables are made by tests. {@code -Dpao.test.args=-Dpao.golden.update=true} writes them anew. */
final class ReliabilityPage {

    private static final Path PAGE = Path.of("..", "docs", "reliability.md");

    private ReliabilityPage() {}

    /** Fails unless the page shows these lines between the marks of a name. */
    static void shows(String name, List<String> lines) {
        Pattern marks = Pattern.compile("(?s)(<!-- made: " + name + " -->\n).*?(<!-- end -->)");
        Matcher page = marks.matcher(read());
        assertThat(page.find()).as("the page has marks for %s", name).isTrue();
        String made = page.replaceFirst(
                Matcher.quoteReplacement(page.group(1) + "\n" + String.join("\n", lines) + "\n\n" + page.group(2)));
        if (Boolean.getBoolean("pao.golden.update")) {
            write(made);
        }
        assertThat(read())
                .as("run with -Dpao.test.args=-Dpao.golden.update=true to write it anew")
                .isEqualTo(made);
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String page) {
        try {
            Files.writeString(PAGE, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
