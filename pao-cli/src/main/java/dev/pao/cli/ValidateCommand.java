package dev.pao.cli;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.host.CatalogParsers;
import dev.pao.cli.validate.ChangedFiles;
import dev.pao.cli.validate.ReportFormat;
import dev.pao.cli.validate.Validation;
import dev.pao.parser.CatalogParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks catalog files. */
@Command(
        name = "validate",
        description = {
            "Check catalog files of this machine.",
            "With every rule that a sync has for a file. Names are compared among the files given; versions are",
            "compared with those served when the catalog is synced.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pao-cli validate catalog/databases/mysql-database.yaml   check one file",
            "  pao-cli validate .                                       check the whole repository",
            "  pao-cli validate --strict --format json catalog          for a program; warnings fail",
            "  pao-cli validate --changed-since origin/main             check what this branch changed",
            "",
            "Exit status: 0 no errors, 1 errors (or warnings, with --strict), 2 wrong usage, 3 failure."
        })
final class ValidateCommand extends ConfiguredCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Catalog files, and folders to search for them. In a folder that holds a catalog root, only that"
                            + " is searched. Names that start with . or _ are skipped.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are told: ${COMPLETION-CANDIDATES}; default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the findings to this file; the standard output gets the totals.")
    private @Nullable Path output;

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description = "Check the files that changed since the work left this branch, committed or not, against the"
                    + " catalog of then: names and versions, too. Without PATH, in the whole repository.")
    private @Nullable String changedSince;

    @Option(names = "--strict", description = "Let warnings fail, too.")
    private boolean strict;

    ValidateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Set<Setting> settings() {
        return Set.of(Setting.CATALOG_ROOT);
    }

    @Override
    ExitCode run(Configuration configuration) {
        CatalogParser parser = CatalogParsers.of(configuration);
        Path folder = surroundings().workingFolder();
        Validation validation = new Validation(parser, folder, console());
        if (changedSince != null) {
            ChangedFiles changes = ChangedFiles.since(changedSince, folder, paths, parser);
            return validation.run(changes, format, Optional.ofNullable(output), strict);
        }
        if (paths.isEmpty()) {
            throw CommandFailure.usage(
                    "nothing to check was named: name files or folders, or a branch with" + " --changed-since");
        }
        return validation.run(paths, format, Optional.ofNullable(output), strict);
    }
}
