package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/plan.md is what the command prints. */
final class PlanPageTest {

    private static final Path PAGE = Path.of("..", "docs", "plan.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\\$ pao-cli plan\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void theExampleIsWhatIsPrinted() throws IOException {
        CommandRun.of(folder, "init", ".");
        Path item = folder.resolve("catalog/databases/mysql-database.yaml");
        Files.writeString(
                item, Files.readString(item).replace("\"1.0.0\"", "\"1.1.0\"").replace("\"db.t3.micro\", ", ""));
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        assertThat(withoutCommit(CommandRun.of(folder, "plan").out())).isEqualTo(withoutCommit(example.group(1)));
    }

    private static String withoutCommit(String text) {
        return text.replaceFirst("\\([0-9a-f]{7}\\)", "(commit)");
    }
}
