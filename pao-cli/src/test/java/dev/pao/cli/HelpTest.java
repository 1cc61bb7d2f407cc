package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.config.Setting;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {

    @TempDir
    Path folder;

    @Test
    void helpNamesEveryCommand() {
        CommandRun help = CommandRun.of(folder, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains(
                        "  validate",
                        "  sync",
                        "  serve",
                        "  bridge",
                        "  status",
                        "  outbox",
                        "  rollback",
                        "  unpin",
                        "  history",
                        "  explain",
                        "  init",
                        "  form",
                        "  render",
                        "  schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "sync",
                "serve",
                "bridge",
                "status",
                "outbox",
                "rollback",
                "unpin",
                "history",
                "explain",
                "init",
                "form",
                "render",
                "schema"
            })
    void everyCommandHasExamplesAndFitsTheTerminal(String command) {
        CommandRun help = CommandRun.of(folder, command, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: pao-cli " + command, "Examples:", "  pao-cli " + command);
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVER_URL", "SERVER_TOKEN"})
    void serveTellsEverySettingWithItsNames(Setting setting) {
        assertThat(CommandRun.of(folder, "serve", "--help").out()).contains(setting.flag() + "=", setting.variable());
    }

    @Test
    void theVersionIsOneLine() {
        CommandRun version = CommandRun.of(folder, "--version");

        assertThat(version.status()).isZero();
        assertThat(version.out()).startsWith("pao-cli ").hasLineCount(1);
    }

    @Test
    void withoutACommandTheUsageIsWrong() {
        CommandRun nothing = CommandRun.of(folder);

        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).startsWith("pao-cli: no command is given").contains("`pao-cli --help`");
    }

    @Test
    void aMistypedCommandIsMetWithTheNearestOne() {
        CommandRun mistyped = CommandRun.of(folder, "valdate");

        assertThat(mistyped.status()).isEqualTo(2);
        assertThat(mistyped.err()).contains("valdate", "pao-cli validate");
    }

    @Test
    void aMistypedFlagIsMetWithTheNearestOne() {
        CommandRun mistyped = CommandRun.of(folder, "serve", "--http-prot", "1");

        assertThat(mistyped.status()).isEqualTo(2);
        assertThat(mistyped.err()).contains("--http-prot", "--http-port", "`pao-cli serve --help`");
    }
}
