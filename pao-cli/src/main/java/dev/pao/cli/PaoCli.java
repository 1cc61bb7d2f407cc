package dev.pao.cli;

import dev.pao.cli.console.ExitCode;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** The command line: {@code validate}, {@code sync}, {@code serve}, {@code status}, {@code init}. */
public final class PaoCli {

    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help.")
            .build();
    private static final OptionSpec VERSION = OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build();

    private PaoCli() {}

    /** Runs one command and ends the process: 0 good, 1 findings, 2 usage, 3 failure. */
    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        int status = run(surroundings, args);
        surroundings.console().flush();
        System.exit(status);
    }

    /** Runs one command and gives its exit status. */
    static int run(Surroundings surroundings, String... args) {
        return commandLine(surroundings).execute(args);
    }

    /** All commands, with their settings as flags. */
    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine root = new CommandLine(new RootCommand());
        root.getCommandSpec().addOption(HELP).addOption(VERSION);
        for (ConfiguredCommand command : commands(surroundings)) {
            CommandLine line = new CommandLine(command);
            line.getCommandSpec().addOption(HELP);
            SettingFlags.addTo(line.getCommandSpec(), command.settings());
            root.addSubcommand(line);
        }
        ErrorMessages messages = new ErrorMessages(surroundings.console());
        return root.setOut(surroundings.console().out())
                .setErr(surroundings.console().err())
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(34)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(
                        Help.defaultColorScheme(surroundings.console().isColoured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(failure -> ExitCode.FAILURE.status())
                .setParameterExceptionHandler(messages)
                .setExecutionExceptionHandler(messages);
    }

    private static List<ConfiguredCommand> commands(Surroundings surroundings) {
        return List.of(new InitCommand(surroundings));
    }
}
