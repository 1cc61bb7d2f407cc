package dev.pao.cli;

import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line what is wrong with a call, and leaves what goes wrong later to {@link FailureMessages}. */
final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;
    private final FailureMessages failures;

    ErrorMessages(Console console) {
        this.console = console;
        this.failures = new FailureMessages(console);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        failures.say(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, console.err());
        failures.say("`" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help` tells how to use it");
        return ExitCode.USAGE.status();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean debug = parsed.expandedArgs().contains(FailureMessages.DEBUG)
                || parsed.originalArgs().contains(FailureMessages.DEBUG);
        return failures.tell(failure, debug).status();
    }
}
