package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.control.ItemExplanation;
import dev.pao.cli.host.CatalogParsers;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why an item is served as it is. */
@Command(
        name = "explain",
        description = {
            "Show why an item is served as it is.",
            "What is served, since when, from which file, commit and author; who holds it back, and until when. Where a",
            "repository is configured, also what the branch has instead, and why that is not served.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli explain mysql-database",
            "  pao-cli explain mysql-database --repo-url https://github.com/org/pao-repository.git",
            "  pao-cli explain mysql-database --json",
            "",
            "Exit status: 0 the item is known, 2 wrong usage, or the item is unknown, 3 failure."
        })
final class ExplainCommand extends ConfiguredCommand {

    @Parameters(paramLabel = "ITEM", description = "The item's name.")
    private String item = "";

    @Option(names = "--json", description = "Tell it to programs: one JSON object.")
    private boolean json;

    ExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        Set<Setting> settings =
                EnumSet.of(Setting.REPO_URL, Setting.REPO_BRANCH, Setting.REPO_TOKEN, Setting.DATA_DIR, Setting.STORE);
        settings.addAll(CatalogParsers.SETTINGS);
        return settings;
    }

    @Override
    ExitCode run(Configuration configuration) {
        ItemExplanation.print(configuration, item, json, console());
        return ExitCode.GOOD;
    }
}
