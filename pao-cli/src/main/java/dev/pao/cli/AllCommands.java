package dev.pao.cli;

import dev.pao.cli.arguments.PicocliCommand;
import dev.pao.cli.console.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, their flags and their help, as picocli reads and shows them. */
final class AllCommands {

    private static final Map<String, Function<Surroundings, CommandSpec>> COMMANDS = commands();
    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help.")
            .build();
    private static final OptionSpec VERSION = OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build();

    private AllCommands() {}

    /** The command that is called, if it is named first: the model of the others takes longer than a validation. */
    static CommandLine line(Surroundings surroundings, List<String> words) {
        CommandLine root = new CommandLine(new RootCommand());
        root.getCommandSpec().addOption(HELP).addOption(VERSION);
        String first = words.isEmpty() ? "" : words.get(0);
        Map<String, Function<Surroundings, CommandSpec>> called =
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

    private static CommandLine subcommand(CommandSpec command) {
        command.addOption(HELP).usageMessage().abbreviateSynopsis(true).sortOptions(false);
        return new CommandLine(command);
    }

    private static CommandSpec annotated(ConfiguredCommand command) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        PicocliCommand.addSettings(spec, command.settings());
        return spec;
    }

    private static CommandSpec validate(Surroundings surroundings) {
        return PicocliCommand.of(
                ValidateCommand.FORM,
                arguments -> new ValidateCommand(surroundings).run(arguments).status());
    }

    private static Map<String, Function<Surroundings, CommandSpec>> commands() {
        Map<String, Function<Surroundings, CommandSpec>> commands = new LinkedHashMap<>();
        commands.put(ValidateCommand.FORM.name(), AllCommands::validate);
        commands.put("plan", surroundings -> annotated(new PlanCommand(surroundings)));
        commands.put("sync", surroundings -> annotated(new SyncCommand(surroundings)));
        commands.put("serve", surroundings -> annotated(new ServeCommand(surroundings)));
        commands.put("bridge", surroundings -> annotated(new BridgeCommand(surroundings)));
        commands.put("status", surroundings -> annotated(new StatusCommand(surroundings)));
        commands.put("outbox", surroundings -> annotated(new OutboxCommand(surroundings)));
        commands.put("request", surroundings -> annotated(new RequestCommand(surroundings)));
        commands.put("requests", surroundings -> annotated(new RequestsCommand(surroundings)));
        commands.put("rollback", surroundings -> annotated(new RollbackCommand(surroundings)));
        commands.put("unpin", surroundings -> annotated(new UnpinCommand(surroundings)));
        commands.put("history", surroundings -> annotated(new HistoryCommand(surroundings)));
        commands.put("explain", surroundings -> annotated(new ExplainCommand(surroundings)));
        commands.put("init", surroundings -> annotated(new InitCommand(surroundings)));
        commands.put("form", surroundings -> annotated(new FormCommand(surroundings)));
        commands.put("render", surroundings -> annotated(new RenderCommand(surroundings)));
        commands.put("schema", surroundings -> annotated(new SchemaCommand(surroundings)));
        return commands;
    }
}
