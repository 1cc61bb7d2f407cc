package dev.pao.cli;

import dev.pao.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A command that ran inside the test.
 *
 * @param status how it ended
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
record CommandRun(int status, String out, String err) {

    static final Instant NOW = Instant.parse("2099-01-01T00:00:00Z");

    static CommandRun of(Path folder, String... arguments) {
        return of(folder, Map.of(), arguments);
    }

    static CommandRun of(Path folder, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, StandardCharsets.UTF_8, false, false);
        int status = PaoCli.run(new Surroundings(environment, folder, console, () -> NOW), arguments);
        console.flush();
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
