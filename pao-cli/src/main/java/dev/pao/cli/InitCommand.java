package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.console.FileProblem;
import dev.pao.cli.starter.CatalogStarter;
import dev.pao.cli.starter.Started;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a catalog repository. */
@Command(
        name = "init",
        description = {
            "Start a catalog repository.",
            "A Git repository with a sample item, the schema and settings that make editors complete and check",
            "items, a workflow that checks pull requests, and a hook that checks commits. A folder that holds",
            "something gets what it lacks; no file in it is changed, and nothing is committed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli init my-catalog       make the repository in the new folder my-catalog",
            "  pao-cli init                  make it in the working folder, or add what is missing there",
            "  pao-cli validate my-catalog   check what is in it"
        })
final class InitCommand extends ConfiguredCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "A folder, or one that does not exist yet; the working folder if left out.")
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
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw CommandFailure.usage("`" + folder + "` is not a folder: name one, or one that does not exist yet");
        }
        Started started = start(target);
        started.created().forEach(file -> console().print("created " + file));
        started.kept().forEach(path -> console().print("left " + path + " alone, it was there"));
        if (!started.committed()) {
            console().print("nothing is committed, because the folder was not empty");
        }
        console().print("");
        console().print("Next: pao-cli validate " + (folder.isEmpty() ? "." : folder));
        return ExitCode.GOOD;
    }

    private static Started start(Path target) {
        try {
            return CatalogStarter.write(target);
        } catch (UncheckedIOException e) {
            throw CommandFailure.failure(
                    "the catalog can't be started, " + FileProblem.of(e) + ": name a folder that may be written", e);
        }
    }
}
