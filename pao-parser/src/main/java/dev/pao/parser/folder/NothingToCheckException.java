package dev.pao.parser.folder;

/**
 * A path was given that names nothing to check: it does not exist, or it is a folder without catalog files. Whoever
 * gave the path must give another; the message names it and says which.
 */
public final class NothingToCheckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToCheckException(String message) {
        super(message);
    }
}
