package dev.pao.cli;

import dev.pao.cli.config.ConfigurationException;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.console.FileProblem;
import dev.pao.fulfillment.FulfillmentException;
import dev.pao.store.StoreException;
import dev.pao.sync.SyncException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;

/** Tells in a line why a command failed. */
final class FailureMessages {

    /** The flag that shows where in the program an error came from. */
    static final String DEBUG = "--debug";

    private final Console console;

    FailureMessages(Console console) {
        this.console = console;
    }

    /** How the process ends. */
    ExitCode tell(Exception failure, boolean debug) {
        console.progress("");
        ExitCode code = explain(failure, debug);
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return code;
    }

    void say(@Nullable String message) {
        console.error("pao-cli: " + message);
    }

    private ExitCode explain(Exception failure, boolean debug) {
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
        if (failure instanceof StoreException
                || failure instanceof SyncException
                || failure instanceof FulfillmentException) {
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
}
