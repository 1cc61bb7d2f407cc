package dev.pao.cli;

import dev.pao.cli.console.ExitCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** The command line; {@code --help} lists its commands. */
public final class PaoCli {

    private static final Map<String, Function<Surroundings, ConfiguredCommand>> COMMANDS = commands();
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
        return commandLine(surroundings, args).execute(args);
    }

    /** The command that is called, if it is named first: the model of the others takes longer than a validation. */
    private static CommandLine commandLine(Surroundings surroundings, String... args) {
        CommandLine root = new CommandLine(new RootCommand());
        root.getCommandSpec().addOption(HELP).addOption(VERSION);
        String first = args.length == 0 ? "" : args[0];
        Map<String, Function<Surroundings, ConfiguredCommand>> called =
                COMMANDS.containsKey(first) ? Map.of(first, COMMANDS.get(first)) : COMMANDS;
        called.forEach((name, maker) -> root.addSubcommand(name, subcommand(maker.apply(surroundings))));
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

    private static CommandLine subcommand(ConfiguredCommand command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(HELP)
                .usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false);
        SettingFlags.addTo(line.getCommandSpec(), command.settings());
        return line;
    }

    private static Map<String, Function<Surroundings, ConfiguredCommand>> commands() {
        Map<String, Function<Surroundings, ConfiguredCommand>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("sync", SyncCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("status", StatusCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("form", FormCommand::new);
        commands.put("render", RenderCommand::new);
        commands.put("schema", SchemaCommand::new);
        return commands;
    }
}
