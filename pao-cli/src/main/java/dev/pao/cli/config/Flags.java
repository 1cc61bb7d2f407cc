package dev.pao.cli.config;

import java.util.Map;
import java.util.Optional;

/**
 * What flags say.
 *
 * @param values the values of settings' flags; a secret's is the name of a file
 * @param file the value of {@code --config}
 */
public record Flags(Map<Setting, String> values, Optional<String> file) {

    /** Copies the map. */
    public Flags {
        values = Map.copyOf(values);
    }

    /** A command line without settings. */
    public static Flags none() {
        return new Flags(Map.of(), Optional.empty());
    }
}
