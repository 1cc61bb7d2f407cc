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
        int status = run(surroundings, args);
        surroundings.console().flush();
        System.exit(status);
    }

    /** Runs one command and gives its exit status. */
    static int run(Surroundings surroundings, String... args) {
        List<String> words = Arrays.asList(args);
        if (!words.isEmpty() && words.get(0).equals(ValidateCommand.FORM.name())) {
            Optional<Arguments> plain = PlainArguments.read(ValidateCommand.FORM, words.subList(1, words.size()));
            if (plain.isPresent()) {
                return validate(surroundings, plain.get());
            }
        }
        return AllCommands.line(surroundings, words).execute(args);
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
