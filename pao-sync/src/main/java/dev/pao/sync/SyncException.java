package dev.pao.sync;

import java.time.Duration;

/**
 * A sync could not be done; the catalog is as it was. Either it may work by itself later ({@link TransientFailure}) or
 * somebody must act first ({@link Stalled}). Messages say what is wrong, name no secret, and are fit for people.
 */
public abstract sealed class SyncException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SyncException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The network, the Git server or the store is away: worth trying again. */
    public static final class TransientFailure extends SyncException {

        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        /** A failure with how long to wait before the next attempt. */
        public TransientFailure(String message, Duration retryAfter, Throwable cause) {
            super(message, cause);
            this.retryAfter = retryAfter;
        }

        /** How long to wait before the next attempt. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** A wrong URL, branch or credential: trying again changes nothing until somebody acts. */
    public static final class Stalled extends SyncException {

        private static final long serialVersionUID = 1L;

        /** A failure with what somebody must do. */
        public Stalled(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
