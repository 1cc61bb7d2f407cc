package dev.pao.bridge;

import java.util.Locale;
import java.util.Objects;

/** A call that has no answer, with who has to act. */
public final class BridgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason. */
    private final Reason reason;

    /** A call that has no answer. */
    public BridgeException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** The reason. */
    public Reason reason() {
        return reason;
    }

    /** Why a call has no answer. */
    public enum Reason {
        /** The caller has to say it otherwise. */
        BAD_CALL,
        /** What is asked for is not there. */
        NOT_FOUND,
        /** The host was not set up for it, such as requests without a ticket system. */
        NOT_CONFIGURED,
        /** The store, the repository or the ticket system is away; the same call may work later. */
        UNAVAILABLE,
        /** Too many calls wait; the same call may work later. */
        BUSY,
        /** A mistake in the program; its log says more. */
        INTERNAL;

        /** The lower-case word used in every answer. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
