package dev.pao.cli;

import dev.pao.cli.arguments.Arguments;
import dev.pao.cli.arguments.PlainArguments;
import dev.pao.cli.console.NoLog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The command line; {@code --help} lists its commands. */
public final class PaoCli {

    private PaoCli() {}

    /** Runs one command and ends the process: 0 good, 1 findings, 2 usage, 3 failure. */
    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess();
        Optional<Arguments> check = plainCheck(Arrays.asList(args));
        int status = check.isPresent() ? validate(surroundings, check.get()) : line(surroundings, args);
        surroundings.console().flush();
        if (check.isPresent() && ValidateCommand.endsAtOnce(check.get())) {
            // From Java 21 on, an ordinary exit looks through all jars for a logger that would be told of it.
            Runtime.getRuntime().halt(status);
        }
        System.exit(status);
    }

    /** Runs one command and gives its exit status. */
    static int run(Surroundings surroundings, String... args) {
        Optional<Arguments> check = plainCheck(Arrays.asList(args));
        return check.isPresent() ? validate(surroundings, check.get()) : line(surroundings, args);
    }

    /** The arguments of a call of {@code validate} without anything unusual. */
    private static Optional<Arguments> plainCheck(List<String> words) {
        return !words.isEmpty() && words.get(0).equals(ValidateCommand.FORM.name())
                ? PlainArguments.read(ValidateCommand.FORM, words.subList(1, words.size()))
                : Optional.empty();
    }

    private static int line(Surroundings surroundings, String... args) {
        return AllCommands.line(surroundings, Arrays.asList(args)).execute(args);
    }

    /** What an editor or a hook calls for one file after the other has to start at once. */
    private static int validate(Surroundings surroundings, Arguments arguments) {
        NoLog.configure();
        try {
            return new ValidateCommand(surroundings).run(arguments).status();
        } catch (RuntimeException e) {
            boolean debug = arguments.has(ValidateCommand.DEBUG);
            return new FailureMessages(surroundings.console()).tell(e, debug).status();
        }
    }
}
