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

/** Lets the catalog, or one item, follow the branch again. */
@Command(
        name = "unpin",
        description = {
            "Let the catalog, or one item, follow the branch again.",
            "What is served stays until the next sync, which goes to the branch's head.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli unpin --reason 'mended with 1.2.1'",
            "  pao-cli unpin mysql-database --reason 'it was the network'",
            "",
            "Exit status: 0 done, 2 wrong usage, 3 failure."
        })
final class UnpinCommand extends ConfiguredCommand {

    @Parameters(
            paramLabel = "ITEM",
            arity = "0..1",
            description = "The item that is released; the catalog is unpinned if left out.")
    private @Nullable String item;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, for people who ask later.")
    private String reason = "";

    @Option(names = "--actor", paramLabel = "NAME", description = "Who decides; the user of this machine if left out.")
    private String actor = System.getProperty("user.name", "unknown");

    UnpinCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.of(Setting.DATA_DIR, Setting.STORE);
    }

    @Override
    ExitCode run(Configuration configuration) {
        RollbackOrder.required("--actor", actor);
        RollbackOrder.required("--reason", reason);
        new Deciding(configuration, surroundings().clock(), console()).letGo(Optional.ofNullable(item), actor, reason);
        return ExitCode.GOOD;
    }
}
