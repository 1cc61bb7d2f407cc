package dev.pao.cli.arguments;

import dev.pao.cli.config.Setting;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command for picocli, made of its form. */
public final class PicocliCommand implements Callable<Integer> {

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private final ToIntFunction<Arguments> command;

    private PicocliCommand(CommandForm form, ToIntFunction<Arguments> command) {
        this.command = command;
        spec.name(form.name()).addPositional(positional(form.operands()));
        spec.usageMessage()
                .description(form.help().description().toArray(String[]::new))
                .footer(form.help().footer().toArray(String[]::new));
        form.flags().forEach(flag -> spec.addOption(option(flag)));
        addSettings(spec, form.settings());
    }

    /** What picocli takes for the command: it calls what it is given, and ends with the status that comes back. */
    public static CommandSpec of(CommandForm form, ToIntFunction<Arguments> command) {
        return new PicocliCommand(form, command).spec;
    }

    /** Adds the flags of settings to a command, under a heading of their own. */
    public static void addSettings(CommandSpec command, Set<Setting> settings) {
        List<Flag> flags = SettingFlags.of(settings);
        if (flags.isEmpty()) {
            return;
        }
        ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                .exclusive(false)
                .validate(false)
                .heading("%nSettings, by flag, environment variable or file (pao.yaml), in this order:%n");
        flags.forEach(flag -> group.addArg(option(flag)));
        command.addArgGroup(group.build());
    }

    @Override
    public Integer call() {
        return command.applyAsInt(new PicocliArguments(spec.commandLine().getParseResult()));
    }

    private static OptionSpec option(Flag flag) {
        OptionSpec.Builder option =
                OptionSpec.builder(flag.names().toArray(String[]::new)).description(literal(flag.description()));
        return flag.takesValue()
                ? option.paramLabel(flag.label()).type(String.class).build()
                : option.type(boolean.class).arity("0").build();
    }

    private static PositionalParamSpec positional(Operands operands) {
        return PositionalParamSpec.builder()
                .arity("0..*")
                .paramLabel(operands.label())
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(operands.description())
                .build();
    }

    private static String[] literal(List<String> lines) {
        return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
    }
}
