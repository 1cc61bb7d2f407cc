package dev.pao.cli.console;

/** How a command ended, as its caller sees it. */
public enum ExitCode {
    /** Everything is as it should be. */
    GOOD(0),
    /** There are findings in catalog files. */
    FINDINGS(1),
    /** The command line or a setting is wrong; nothing was done. */
    USAGE(2),
    /** Something that the command needs is away: a file, the network, the store. */
    FAILURE(3);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The process's exit status, 0 to 3. */
    public int status() {
        return status;
    }
}
