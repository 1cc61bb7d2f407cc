package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.request.ServedRequests;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the requests of a running server. */
@Command(
        name = "requests",
        description = {
            "Show the requests of a running server, newest first.",
            "A requester sees its own, an operator those of everybody.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli requests",
            "  pao-cli requests --needs-attention",
            "  pao-cli requests --retry req-0b5c9f0e-7d7e-4d0b-9d8f-0f5d5ab1c2d3   after what was wrong is mended",
            "",
            "Exit status: 0 they are shown, 1 there is no such request, 2 wrong usage, 3 failure."
        })
final class RequestsCommand extends ConfiguredCommand {

    @Option(names = "--needs-attention", description = "Show only those that somebody has to look at.")
    private boolean needingAttention;

    @Option(
            names = "--retry",
            paramLabel = "ID",
            description = "Go on with a request that needed attention; for operators.")
    private @Nullable String retried;

    RequestsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.of(Setting.SERVER_URL, Setting.SERVER_TOKEN);
    }

    @Override
    ExitCode run(Configuration configuration) {
        ServedRequests requests = new ServedRequests(configuration, console());
        return retried == null ? requests.list(needingAttention) : requests.retry(retried);
    }
}
