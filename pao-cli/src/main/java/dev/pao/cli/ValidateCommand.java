package dev.pao.cli;

import dev.pao.cli.arguments.Arguments;
import dev.pao.cli.arguments.CommandForm;
import dev.pao.cli.arguments.Flag;
import dev.pao.cli.arguments.Operands;
import dev.pao.cli.arguments.SettingFlags;
import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.host.CatalogParsers;
import dev.pao.cli.validate.ReportFormat;
import dev.pao.cli.validate.Validation;
import dev.pao.cli.validate.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks catalog files. */
final class ValidateCommand {

    /** Shows where in the program an error came from. */
    static final Flag DEBUG = Flag.onOff(FailureMessages.DEBUG, "Show where in the program an error came from.");

    private static final Flag FORMAT =
            Flag.of("--format", "FORMAT", "How findings are told: text, json; default: text.");
    private static final Flag STRICT = Flag.onOff("--strict", "Let warnings fail, too.");

    /** How it is called. */
    static final CommandForm FORM = new CommandForm(
            "validate",
            new CommandForm.Help(
                    List.of(
                            "Check catalog files of this machine.",
                            "With every rule that a sync has for a file. Names are compared among the files given;"
                                    + " versions are",
                            "compared with those served when the catalog is synced.",
                            ""),
                    List.of(
                            "",
                            "Examples:",
                            "  pao-cli validate catalog/databases/mysql-database.yaml   check one file",
                            "  pao-cli validate .                                       check the whole repository",
                            "  pao-cli validate --strict --format json catalog          for a program; warnings fail",
                            "",
                            "Exit status: 0 no errors, 1 errors (or warnings, with --strict), 2 wrong usage, 3 failure.")),
            new Operands(
                    "PATH",
                    "Catalog files, and folders to search for them. In a folder that holds a catalog root, only that"
                            + " is searched. Names that start with . or _ are skipped."),
            List.of(FORMAT, STRICT, DEBUG),
            Set.of(Setting.CATALOG_ROOT));

    private static final int FILES_PER_PROGRESS = 100;

    private final Console console;
    private final Path workingFolder;
    private final Surroundings surroundings;

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.console = surroundings.console();
        this.workingFolder = surroundings.workingFolder();
    }

    ExitCode run(Arguments arguments) {
        ReportFormat format = format(arguments);
        Configuration configuration = Configuration.read(
                SettingFlags.given(arguments, FORM.settings()),
                surroundings.environment(),
                workingFolder,
                FORM.settings());
        Validation validation = new Validation(CatalogParsers.of(configuration), this::showProgress);
        List<String> paths = arguments.operands();
        Verdict verdict =
                new Verdict(validation.check(paths, workingFolder), !namesFolder(paths), arguments.has(STRICT));
        console.progress("");
        format.print(verdict, console);
        return verdict.exitCode();
    }

    private static ReportFormat format(Arguments arguments) {
        Optional<String> given = arguments.value(FORMAT);
        if (given.isEmpty()) {
            return ReportFormat.TEXT;
        }
        for (ReportFormat format : ReportFormat.values()) {
            if (format.toString().equalsIgnoreCase(given.get())) {
                return format;
            }
        }
        throw CommandFailure.usage(
                "`" + given.get() + "` is no format of a report: use " + "one that `pao-cli validate --help` names");
    }

    private boolean namesFolder(List<String> paths) {
        for (String path : paths) {
            if (Files.isDirectory(workingFolder.resolve(path))) {
                return true;
            }
        }
        return false;
    }

    private void showProgress(int done) {
        if (done % FILES_PER_PROGRESS == 0) {
            console.progress(done + " files checked");
        }
    }
}
