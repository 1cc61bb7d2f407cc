package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.control.HistoryReport;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what was served when, and why. */
@Command(
        name = "history",
        description = {
            "Show what was published when, whose commit it was, and why; newest first.",
            "Each line begins with the number of a revision, which `rollback --to` takes.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli history",
            "  pao-cli history mysql-database",
            "  pao-cli history --limit 100 --json",
            "",
            "Exit status: 0 the history could be read, 2 wrong usage, or the item is unknown, 3 failure."
        })
final class HistoryCommand extends ConfiguredCommand {

    @Parameters(paramLabel = "ITEM", arity = "0..1", description = "Only what was done to this item.")
    private @Nullable String item;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many at most, 1 to 10000; default: 20.")
    private int limit = 20;

    @Option(names = "--json", description = "Tell it to programs: one JSON object.")
    private boolean json;

    HistoryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.of(Setting.DATA_DIR, Setting.STORE);
    }

    @Override
    ExitCode run(Configuration configuration) {
        if (limit < 1 || limit > 10_000) {
            throw CommandFailure.usage("`--limit` is a number from 1 to 10000, found `" + limit + "`");
        }
        HistoryReport.print(configuration, Optional.ofNullable(item), limit, json, console());
        return ExitCode.GOOD;
    }
}
