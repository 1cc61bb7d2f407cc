package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.control.Deciding;
import dev.pao.cli.control.RollbackOrder;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves an earlier catalog, or an earlier version of one item. */
@Command(
        name = "rollback",
        description = {
            "Serve an earlier catalog, or an earlier version of one item.",
            "The catalog is then pinned: pushes are recorded, not applied, until `unpin`. An item is held, while the",
            "others go on; it returns by itself with a later version that is good. Works on the store alone, reaches",
            "every host of it, and needs neither Git nor a running server.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli rollback --to 3f2a91c --reason '1.2.0 deletes backups'",
            "  pao-cli rollback --to 41 --reason 'until we know more' --until 4h",
            "  pao-cli rollback --reason 'no changes over the holidays'      pins the catalog where it stands",
            "  pao-cli rollback mysql-database --to 1.1.0 --reason '1.2.0 deletes backups'",
            "",
            "Exit status: 0 done, 2 wrong usage, or nothing of that kind is kept, 3 failure."
        })
final class RollbackCommand extends ConfiguredCommand {

    @Parameters(
            paramLabel = "ITEM",
            arity = "0..1",
            description = "The item that is held; the whole catalog is pinned if left out.")
    private @Nullable String item;

    @Option(
            names = "--to",
            paramLabel = "POINT",
            description = "A commit (7 digits or more) or the number of a revision; for an item a version. If left out,"
                    + " where it stands.")
    private @Nullable String to;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, for people who ask later.")
    private String reason = "";

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "When it ends by itself: a time such as 2025-08-16T19:30:00Z, or 90m, 4h, 2d from now.")
    private @Nullable String until;

    @Option(names = "--actor", paramLabel = "NAME", description = "Who decides; the user of this machine if left out.")
    private String actor = System.getProperty("user.name", "unknown");

    RollbackCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.of(Setting.DATA_DIR, Setting.STORE);
    }

    @Override
    ExitCode run(Configuration configuration) {
        RollbackOrder order = new RollbackOrder(
                Optional.ofNullable(item), Optional.ofNullable(to), actor, reason, Optional.ofNullable(until));
        new Deciding(configuration, surroundings().clock(), console()).rollBack(order);
        return ExitCode.GOOD;
    }
}
