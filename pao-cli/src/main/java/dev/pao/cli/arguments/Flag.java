package dev.pao.cli.arguments;

import java.util.List;

/**
 * A flag of a command.
 *
 * @param names how it is written, the usual form first
 * @param label the word that stands for its value in help; empty for a flag that takes none
 * @param description what help says of it, by line
 */
public record Flag(List<String> names, String label, List<String> description) {

    /** Copies the lists. */
    public Flag {
        names = List.copyOf(names);
        description = List.copyOf(description);
    }

    /** A flag that is given or not. */
    public static Flag onOff(String name, String description) {
        return new Flag(List.of(name), "", List.of(description));
    }

    /** A flag that takes a value. */
    public static Flag of(String name, String label, String... description) {
        return new Flag(List.of(name), label, List.of(description));
    }

    /** Whether it takes a value. */
    public boolean takesValue() {
        return !label.isEmpty();
    }

    /** How it is usually written. */
    public String name() {
        return names.get(0);
    }
}
