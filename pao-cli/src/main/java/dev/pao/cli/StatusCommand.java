package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.report.StatusFormat;
import dev.pao.cli.report.StoredStatus;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how the catalog stands. */
@Command(
        name = "status",
        description = {
            "Show how the catalog stands.",
            "Which commit is served, when a sync last went well, the last syncs, which files are rejected and",
            "why. Reads the store only: no server needs to run, and Git is not asked.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli status",
            "  pao-cli status --data-dir /var/lib/pao",
            "  pao-cli status --format json --store sqlite:pao-sample/pao.db",
            "",
            "Exit status: 0 the store could be read, 2 wrong usage, 3 failure."
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
        return EnumSet.of(Setting.DATA_DIR, Setting.STORE);
    }

    @Override
    ExitCode run(Configuration configuration) {
        StoredStatus.print(configuration, surroundings().clock().instant(), format, console());
        return ExitCode.GOOD;
    }
}
