package dev.pao.cli.arguments;

import dev.pao.cli.config.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a command is called, as data: whoever reads arguments reads them by this.
 *
 * @param name the command
 * @param help what help says before and after the flags
 * @param operands what it takes beside flags
 * @param flags its own flags
 * @param settings the settings that it uses; they are flags too
 */
public record CommandForm(String name, Help help, Operands operands, List<Flag> flags, Set<Setting> settings) {

    /** Copies the list and the set. */
    public CommandForm {
        flags = List.copyOf(flags);
        settings = Set.copyOf(settings);
    }

    /** Its own flags, then those of its settings. */
    public List<Flag> allFlags() {
        List<Flag> all = new ArrayList<>(flags);
        all.addAll(SettingFlags.of(settings));
        return all;
    }

    /**
     * What help says of a command, by line.
     *
     * @param description what it does
     * @param footer examples, and how it ends
     */
    public record Help(List<String> description, List<String> footer) {

        /** Copies the lists. */
        public Help {
            description = List.copyOf(description);
            footer = List.copyOf(footer);
        }
    }
}
