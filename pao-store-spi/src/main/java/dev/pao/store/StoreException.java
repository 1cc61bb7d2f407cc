package dev.pao.store;

/**
 * The store can't do its work now: the database is away, the disk is full, the file is locked. Nothing of the call that
 * threw it is visible. Trying again later may help; the message says what is wrong and holds no secret.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure with what caused it. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A failure found by the store itself. */
    public StoreException(String message) {
        super(message);
    }
}
