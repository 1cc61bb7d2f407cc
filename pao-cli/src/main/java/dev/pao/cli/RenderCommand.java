package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.form.GivenRequest;
import dev.pao.cli.form.ItemFile;
import dev.pao.cli.form.SampleRequest;
import dev.pao.cli.form.TicketFormat;
import dev.pao.cli.host.CatalogParsers;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renders the ticket of a request. */
@Command(
        name = "render",
        description = {
            "Render the ticket of a request.",
            "Checks what is set as the server checks a request, and shows the ticket that it would place, or",
            "everything that is wrong with the request. Nothing is sent.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli render item.yaml --set database_name=orders --set instance_size=db.t3.micro",
            "  pao-cli render item.yaml --set backups=daily --set backups=weekly   a list, member by member",
            "  pao-cli render --format json --requester ada item.yaml              for a program",
            "",
            "Exit status: 0 the ticket, 1 errors in the file or the request, 2 wrong usage, 3 failure."
        })
final class RenderCommand extends ConfiguredCommand {

    @Parameters(arity = "1", paramLabel = "FILE", description = "A catalog file.")
    private String file = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "What is filled in for a field; a list's field takes several.")
    private List<String> settings = List.of();

    @Option(
            names = "--requester",
            paramLabel = "ID",
            defaultValue = SampleRequest.USER_ID,
            description = "Who asks: the user id; default: ${DEFAULT-VALUE}.")
    private String requester = SampleRequest.USER_ID;

    @Option(
            names = "--team",
            paramLabel = "TEAM",
            defaultValue = SampleRequest.TEAM,
            description = "The requester's team, may be empty; default: ${DEFAULT-VALUE}.")
    private String team = SampleRequest.TEAM;

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            defaultValue = SampleRequest.EMAIL,
            description = "The requester's address, may be empty; default: ${DEFAULT-VALUE}.")
    private String email = SampleRequest.EMAIL;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is told: ${COMPLETION-CANDIDATES}; default: text.")
    private TicketFormat format = TicketFormat.TEXT;

    RenderCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return CatalogParsers.SETTINGS;
    }

    @Override
    ExitCode run(Configuration configuration) {
        ItemFile read =
                ItemFile.read(file, surroundings().workingFolder(), CatalogParsers.of(configuration), console());
        if (read.item().isEmpty()) {
            read.findings().forEach(console()::print);
            return ExitCode.FINDINGS;
        }
        read.findings().forEach(console()::error);
        return new GivenRequest(settings, requester, team, email)
                .render(read.item().get(), surroundings().clock().instant(), format, console());
    }
}
