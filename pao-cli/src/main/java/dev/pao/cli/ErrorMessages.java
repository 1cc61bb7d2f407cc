package dev.pao.cli;

import dev.pao.cli.config.ConfigurationException;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.console.FileProblem;
import dev.pao.store.StoreException;
import dev.pao.sync.SyncException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line what went wrong. */
final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final String DEBUG = "--debug";

    private final Console console;

    ErrorMessages(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        say(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, console.err());
        say("`" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help` tells how to use it");
        return ExitCode.USAGE.status();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        console.progress("");
        boolean debug =
                parsed.expandedArgs().contains(DEBUG) || parsed.originalArgs().contains(DEBUG);
        ExitCode code = tell(failure, debug);
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return code.status();
    }

    private ExitCode tell(Exception failure, boolean debug) {
        if (failure instanceof ConfigurationException settings) {
            settings.problems().forEach(this::say);
            return ExitCode.USAGE;
        }
        if (failure instanceof CommandFailure known) {
            if (!String.valueOf(known.getMessage()).isEmpty()) {
                say(known.getMessage());
            }
            return known.exitCode();
        }
        if (failure instanceof InvalidPathException path) {
            say("`" + path.getInput() + "` can't be a path here: " + path.getReason());
            return ExitCode.USAGE;
        }
        if (failure instanceof StoreException || failure instanceof SyncException) {
            say(String.valueOf(failure.getMessage()));
            return ExitCode.FAILURE;
        }
        if (failure instanceof UncheckedIOException || failure instanceof IOException) {
            say("reading or writing failed: " + FileProblem.of(failure));
            return ExitCode.FAILURE;
        }
        say("the program failed: " + failure + (debug ? "" : "; " + DEBUG + " shows where"));
        return ExitCode.FAILURE;
    }

    private void say(@org.jspecify.annotations.Nullable String message) {
        console.error("pao-cli: " + message);
    }
}
