package dev.pao.cli;

import dev.pao.cli.console.Console;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a run of the command line finds around it.
 *
 * @param environment the environment variables
 * @param workingFolder where relative paths start
 * @param console where output goes
 * @param clock what time it is
 */
record Surroundings(Map<String, String> environment, Path workingFolder, Console console, InstantSource clock) {

    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(environment, Path.of(""), Console.ofProcess(environment), InstantSource.system());
    }
}
