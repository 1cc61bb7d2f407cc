package dev.pao.cli;

import dev.pao.cli.arguments.Arguments;
import dev.pao.cli.arguments.PicocliArguments;
import dev.pao.cli.arguments.SettingFlags;
import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A command that reads settings. Its subclasses name no type of Git, a database or HTTP in a field or a signature:
 * picocli looks at these in every run, and what is not looked at is not loaded.
 */
abstract class ConfiguredCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--debug", description = "Show where in the program an error came from.")
    private boolean debug;

    ConfiguredCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The settings that the command uses: they are its flags, and their values must be usable. */
    abstract Set<Setting> settings();

    /** Does the work. */
    abstract ExitCode run(Configuration configuration);

    @Override
    public final Integer call() {
        return run(configuration()).status();
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final Console console() {
        return surroundings.console();
    }

    final boolean isDebugging() {
        return debug;
    }

    /** What the command was called with. */
    final Arguments arguments() {
        return new PicocliArguments(java.util.Objects.requireNonNull(spec, "picocli sets the spec")
                .commandLine()
                .getParseResult());
    }

    private Configuration configuration() {
        return Configuration.read(
                SettingFlags.given(arguments(), settings()),
                surroundings.environment(),
                surroundings.workingFolder(),
                settings());
    }
}
