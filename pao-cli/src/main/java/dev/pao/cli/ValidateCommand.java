package dev.pao.cli;

import dev.pao.cli.arguments.Arguments;
import dev.pao.cli.arguments.CommandForm;
import dev.pao.cli.arguments.Flag;
import dev.pao.cli.arguments.Operands;
import dev.pao.cli.arguments.SettingFlags;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks catalog files. */
final class ValidateCommand {

    /** Shows where in the program an error came from. */
    static final Flag DEBUG = Flag.onOff(FailureMessages.DEBUG, "Show where in the program an error came from.");

    private static final Flag FORMAT =
            Flag.of("--format", "FORMAT", "How findings are told: " + formats() + "; default: text.");
    private static final Flag OUTPUT =
            Flag.of("--output", "FILE", "Write the findings to this file; the standard output gets the totals.");
    private static final Flag CHANGED_SINCE = Flag.of(
            "--changed-since",
            "REF",
            "Check the files that changed since the work left this branch, committed or not, against the"
                    + " catalog of then: names and versions, too. Without PATH, in the whole repository.");
    private static final Flag AGAINST_JIRA = Flag.onOff(
            "--against-jira",
            "Hold templates to the configured Jira, too: projects, types, required fields, names. Nothing is created.");
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
                            "  pao-cli validate --changed-since origin/main             check what this branch changed",
                            "  pao-cli validate --against-jira .                        also ask the Jira of jira_url",
                            "",
                            "Exit status: 0 no errors, 1 errors (or warnings, with --strict), 2 wrong usage, 3 failure.")),
            new Operands(
                    "PATH",
                    "Catalog files, and folders to search for them. In a folder that holds a catalog root, only that"
                            + " is searched. Names that start with . or _ are skipped."),
            List.of(FORMAT, OUTPUT, CHANGED_SINCE, AGAINST_JIRA, STRICT, DEBUG),
            settings());

    private final Surroundings surroundings;

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private static Set<Setting> settings() {
        Set<Setting> settings =
                EnumSet.of(Setting.JIRA_URL, Setting.JIRA_DEPLOYMENT, Setting.JIRA_EMAIL, Setting.JIRA_TOKEN);
        settings.addAll(CatalogParsers.SETTINGS);
        return settings;
    }

    /** Whether nothing is left to do when it has run; what reads Git may have to write down something yet. */
    static boolean endsAtOnce(Arguments arguments) {
        return arguments.value(CHANGED_SINCE).isEmpty();
    }

    ExitCode run(Arguments arguments) {
        ReportFormat format = format(arguments);
        // The settings of Jira may be unusable where it is not asked.
        Configuration configuration = Configuration.read(
                SettingFlags.given(arguments, FORM.settings()),
                surroundings.environment(),
                surroundings.workingFolder(),
                arguments.has(AGAINST_JIRA) ? FORM.settings() : CatalogParsers.SETTINGS);
        List<Path> paths = new ArrayList<>();
        for (String operand : arguments.operands()) {
            paths.add(Path.of(operand));
        }
        Optional<String> file = arguments.value(OUTPUT);
        Optional<Path> output = file.isPresent() ? Optional.of(Path.of(file.get())) : Optional.empty();
        CatalogParser parser = arguments.has(AGAINST_JIRA)
                ? CatalogParsers.againstJira(configuration)
                : CatalogParsers.of(configuration);
        Path folder = surroundings.workingFolder();
        Validation validation = new Validation(parser, folder, surroundings.console());
        Optional<String> changedSince = arguments.value(CHANGED_SINCE);
        if (changedSince.isPresent()) {
            ChangedFiles changes = ChangedFiles.since(changedSince.get(), folder, paths, parser);
            return validation.run(changes, format, output, arguments.has(STRICT));
        }
        if (paths.isEmpty()) {
            throw CommandFailure.usage(
                    "nothing to check was named: name files or folders, or a branch with --changed-since");
        }
        return validation.run(paths, format, output, arguments.has(STRICT));
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
        throw CommandFailure.usage("`" + given.get() + "` is not a format, expected one of " + formats());
    }

    private static String formats() {
        StringBuilder words = new StringBuilder();
        for (ReportFormat format : ReportFormat.values()) {
            words.append(words.isEmpty() ? "" : ", ").append(format);
        }
        return words.toString();
    }
}
