package dev.pao.cli.arguments;

import java.util.List;
import java.util.Optional;

/** What a command is called with. */
public interface Arguments {

    /** Whether a flag is given. */
    boolean has(Flag flag);

    /** The value of a flag, as it was written; empty for one that is not given or takes none. */
    Optional<String> value(Flag flag);

    /** What stands beside the flags, in order. */
    List<String> operands();
}
