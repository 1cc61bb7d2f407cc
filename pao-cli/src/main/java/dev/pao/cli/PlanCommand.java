package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.host.CatalogParsers;
import dev.pao.cli.plan.PlanFormat;
import dev.pao.cli.plan.PlanRequest;
import dev.pao.cli.plan.PlanRun;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what a change of the catalog would do. */
@Command(
        name = "plan",
        description = {
            "Show what a change of the catalog would do.",
            "Which items are added, changed, renamed, removed and rejected, what each change means for callers,",
            "and the tickets before and after. Nothing is changed, in the store or in the repository.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli plan                                     the working tree against main",
            "  pao-cli plan --base v1.4.0 --head v1.5.0         between two releases",
            "  pao-cli plan --head HEAD --format markdown       for a comment on a pull request",
            "  pao-cli plan --served                            what the next sync would do",
            "",
            "Exit status: 0 nothing is wrong, 1 files are rejected (or warnings, with --strict), 2 wrong usage,",
            "3 failure."
        })
final class PlanCommand extends ConfiguredCommand {

    @Option(
            names = "--repo",
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "A folder of the Git repository; the working folder if left out.")
    private String repository = "";

    @Option(
            names = "--base",
            paramLabel = "REF",
            description = "The commit that is changed: a branch, a tag, HEAD~1. If left out, the latest commit that the"
                    + " head and the default branch (or the branch that it follows) have in common.")
    private @Nullable String base;

    @Option(
            names = "--head",
            paramLabel = "REF",
            description =
                    "The commit that it would become. If left out, the working tree, or HEAD where there is none.")
    private @Nullable String head;

    @Option(names = "--working-tree", description = "Compare the files as they lie on the disk, committed or not.")
    private boolean workingTree;

    @Option(
            names = "--served",
            description = "Compare with what the configured store serves. Without a head that is what the next sync of"
                    + " the configured repository and branch would do.")
    private boolean served;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is told: ${COMPLETION-CANDIDATES}; default: text.")
    private PlanFormat format = PlanFormat.TEXT;

    @Option(names = "--strict", description = "Let warnings fail, too.")
    private boolean strict;

    PlanCommand(Surroundings surroundings) {
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
        PlanRequest request = new PlanRequest(
                surroundings()
                        .workingFolder()
                        .resolve(repository)
                        .toAbsolutePath()
                        .normalize(),
                Optional.ofNullable(base),
                Optional.ofNullable(head),
                workingTree,
                served);
        return new PlanRun(configuration, console()).run(request, format, strict);
    }
}
