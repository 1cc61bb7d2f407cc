package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.report.StoredOutbox;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what notifications wait or were given up, and does something about the latter. */
@Command(
        name = "outbox",
        description = {
            "Show which notifications wait and which were given up, and why.",
            "Reads the store only, unless it is told to do something: no server needs to run. What is retried is",
            "sent by the server that runs, or by the next `sync` or `serve`.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli outbox",
            "  pao-cli outbox --retry slack",
            "  pao-cli outbox --forget email-old-team --store sqlite:/var/lib/pao/pao.db",
            "",
            "Exit status: 0 done, 2 wrong usage, such as a channel that is not known, 3 failure."
        })
final class OutboxCommand extends ConfiguredCommand {

    @ArgGroup
    private @Nullable Deed deed;

    OutboxCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.of(Setting.DATA_DIR, Setting.STORE);
    }

    @Override
    ExitCode run(Configuration configuration) {
        Deed asked = deed == null ? new Deed() : deed;
        StoredOutbox outbox = new StoredOutbox(configuration, console());
        if (asked.retry != null) {
            outbox.retry(asked.retry);
        } else if (asked.dismiss != null) {
            outbox.dismiss(asked.dismiss);
        } else if (asked.forget != null) {
            outbox.forget(asked.forget);
        } else {
            outbox.print(surroundings().clock().instant());
        }
        return ExitCode.GOOD;
    }

    /** One of these at a time. */
    static final class Deed {

        @Option(names = "--retry", paramLabel = "CHANNEL", description = "Send anew all that a channel gave up.")
        private @Nullable String retry;

        @Option(names = "--dismiss", paramLabel = "CHANNEL", description = "Let go of all that a channel gave up.")
        private @Nullable String dismiss;

        @Option(
                names = "--forget",
                paramLabel = "CHANNEL",
                description = "Let go of a channel that is no longer configured, with all that waits for it.")
        private @Nullable String forget;
    }
}
