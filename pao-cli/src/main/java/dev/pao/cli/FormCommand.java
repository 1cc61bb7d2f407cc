package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.form.FormPage;
import dev.pao.cli.form.ItemFile;
import dev.pao.cli.form.PageFile;
import dev.pao.cli.host.CatalogParsers;
import dev.pao.model.CatalogItem;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an item's form as a page. */
@Command(
        name = "form",
        description = {
            "Show the form of a catalog file.",
            "Writes one HTML page that loads nothing and sends nothing: the form as a requester sees it, checked",
            "as the server checks it, and the ticket that becomes of what is filled in.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli form catalog/databases/mysql-database.yaml   write mysql-database.form.html",
            "  pao-cli form --output - item.yaml                    write the page to the standard output",
            "",
            "Exit status: 0 the page is written, 1 errors in the file, 2 wrong usage, 3 failure."
        })
final class FormCommand extends ConfiguredCommand {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(arity = "1", paramLabel = "FILE", description = "A catalog file.")
    private String file = "";

    @Option(
            names = "--output",
            paramLabel = "PAGE",
            defaultValue = "",
            description =
                    "Where the page goes; - for the standard output. Default: ITEM.form.html in the working folder.")
    private String output = "";

    @Option(names = "--force", description = "Write over a file that is no form page, too.")
    private boolean force;

    FormCommand(Surroundings surroundings) {
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
        write(read.item().get());
        return ExitCode.GOOD;
    }

    private void write(CatalogItem item) {
        String page = FormPage.of(item);
        if (output.equals(STANDARD_OUTPUT)) {
            console().print(page.stripTrailing());
            return;
        }
        String name = output.isEmpty() ? item.name() + ".form.html" : output;
        PageFile.write(page, name, surroundings().workingFolder(), force);
        console().print("wrote " + name + ", the form of " + item);
    }
}
