package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.request.ServedRequests;
import dev.pao.fulfillment.IdempotencyKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a running server for an item. */
@Command(
        name = "request",
        description = {
            "Ask a running server for an item.",
            "The server checks what is set, records the request, and makes its ticket. Who asks is who the token says.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  export PAO_SERVER_URL=http://127.0.0.1:8080 PAO_SERVER_TOKEN=$TOKEN",
            "  pao-cli request mysql-database --set database_name=orders",
            "  pao-cli request mysql-database --set database_name=orders --key ticket-4711   the same however often",
            "",
            "Exit status: 0 it is recorded, 1 it is refused, 2 wrong usage, 3 failure."
        })
final class RequestCommand extends ConfiguredCommand {

    @Parameters(arity = "1", paramLabel = "ITEM", description = "The item, by its name.")
    private String item = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "What is filled in for a field; a list's field takes several.")
    private List<String> settings = List.of();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "What makes it one request however often it is sent; a new one each time if left out.")
    private String key = UUID.randomUUID().toString();

    RequestCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return EnumSet.of(Setting.SERVER_URL, Setting.SERVER_TOKEN);
    }

    @Override
    ExitCode run(Configuration configuration) {
        return new ServedRequests(configuration, console()).request(item, settings, wish());
    }

    private IdempotencyKey wish() {
        try {
            return new IdempotencyKey(key);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("`--key` can't be used: " + e.getMessage());
        }
    }
}
