package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The incident of docs/rollback.md is what the commands print, but for commits, times and the width of columns. */
final class RollbackPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rollback.md");
    private static final Pattern COMMAND = Pattern.compile("(?s)```\n\\$ pao-cli ([^\n]+)\n(.*?)```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String FILE = "catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    @Test
    void theIncidentIsWhatIsPrinted() throws IOException {
        CommandRun.of(folder, "init", "starter");
        String item = Files.readString(folder.resolve("starter").resolve(FILE));
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("scripted"))) {
            push(repository, item, "The first database");
            run("sync");
            push(repository, later(item, "1.1.0"), "Faster databases");
            run("sync");
            int commands = 0;
            Matcher command = COMMAND.matcher(Files.readString(PAGE));
            while (command.find()) {
                if (command.group(1).equals("sync")) {
                    push(repository, later(item, "1.1.1"), "Mend backups");
                }
                assertThat(told(run(words(command.group(1))))).isEqualTo(told(command.group(2)));
                commands++;
            }
            assertThat(commands).isEqualTo(4);
        }
    }

    private String run(String... words) {
        boolean asksTheBranch = words[0].equals("sync");
        return CommandRun.of(folder, asksTheBranch ? Map.of("PAO_REPO_URL", "scripted") : Map.of(), words)
                .out();
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words.toArray(String[]::new);
    }

    private static String later(String item, String version) {
        return item.replace("\"1.0.0\"", "\"" + version + "\"").replace("MySQL", "MySQL of " + version);
    }

    private static void push(ScriptedRepository repository, String item, String message) {
        repository.write(FILE, item);
        repository.commit(message, "Josh", "josh@example.com", Instant.parse("2025-08-16T19:00:00Z"));
    }

    private static String told(String text) {
        return text.replaceAll("\\b[0-9a-f]{40}\\b|\\b[0-9a-f]{7}\\b", "COMMIT")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "TIME")
                .replaceAll("sync-[0-9]{8}", "sync-DAY");
    }
}
