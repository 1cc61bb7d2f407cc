package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.starter.CatalogStarter;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a catalog repository. */
@Command(
        name = "init",
        description = {
            "Start a catalog repository.",
            "A Git repository with a sample item, a README, and checks for pushes and commits.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli init my-catalog       make the repository in the new folder my-catalog",
            "  pao-cli init                  make it in the working folder, which must be empty",
            "  pao-cli validate my-catalog   check what is in it"
        })
final class InitCommand extends ConfiguredCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "An empty folder, or one that does not exist yet; the working folder if left out.")
    private String folder = "";

    InitCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return Set.of();
    }

    @Override
    ExitCode run(Configuration configuration) {
        Path target = surroundings().workingFolder().resolve(folder);
        String name = folder.isEmpty() ? "the working folder" : "`" + folder + "`";
        if (!CatalogStarter.isFree(target)) {
            throw CommandFailure.usage(name + " is not an empty folder: name one that is empty or does not exist yet");
        }
        CatalogStarter.write(target).forEach(file -> console().print("created " + file));
        console().print("");
        console().print("Next: pao-cli validate " + (folder.isEmpty() ? "." : folder));
        return ExitCode.GOOD;
    }
}
