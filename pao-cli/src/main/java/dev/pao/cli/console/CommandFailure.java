package dev.pao.cli.console;

/** Why a command can't go on, for people: what, where, and how to mend it, in one line. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    private CommandFailure(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    private CommandFailure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The caller asked for something that can't be done. */
    public static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message);
    }

    /** Something that the command needs is away. */
    public static CommandFailure failure(String message) {
        return new CommandFailure(ExitCode.FAILURE, message);
    }

    /** Something that the command needs is away, because of what another call threw. */
    public static CommandFailure failure(String message, Throwable cause) {
        return new CommandFailure(ExitCode.FAILURE, message, cause);
    }

    /** Nobody reads what the command writes any more; there is nothing to say, and nobody to hear it. */
    public static CommandFailure silent() {
        return new CommandFailure(ExitCode.FAILURE, "");
    }

    /** How the command ends. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
