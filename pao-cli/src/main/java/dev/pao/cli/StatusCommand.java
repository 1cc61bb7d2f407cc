package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.report.StatusFormat;
import dev.pao.cli.report.StatusReading;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how the catalog stands. */
@Command(
        name = "status",
        description = {
            "Show how the catalog stands.",
            "Which commit is served, when a sync last went well, the last syncs, what is pinned or held, and which",
            "files are rejected and why. Asks the running server if --server-url names one, and says what its page",
            "says. Reads the store otherwise: no server needs to run, and Git is not asked.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli status",
            "  pao-cli status --data-dir /var/lib/pao",
            "  PAO_SERVER_TOKEN=$TOKEN pao-cli status --server-url http://127.0.0.1:8080",
            "  pao-cli status --format json --store sqlite:pao-sample/pao.db",
            "",
            "Exit status: 0 the status could be read, 2 wrong usage, 3 failure."
        })
final class StatusCommand extends ConfiguredCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is told: ${COMPLETION-CANDIDATES}; default: text.")
    private StatusFormat format = StatusFormat.TEXT;

    StatusCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.of(Setting.DATA_DIR, Setting.STORE, Setting.SERVER_URL, Setting.SERVER_TOKEN);
    }

    @Override
    ExitCode run(Configuration configuration) {
        StatusReading.print(configuration, surroundings().clock().instant(), format, console());
        return ExitCode.GOOD;
    }
}
