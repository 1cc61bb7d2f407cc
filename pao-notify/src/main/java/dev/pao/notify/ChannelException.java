package dev.pao.notify;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message may not have arrived. Either it is worth sending again ({@link TransientFailure}) or it is not
 * ({@link PermanentFailure}). Messages say what is wrong in one line, name no secret, and are fit for people.
 */
public abstract sealed class ChannelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ChannelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The other side is away or busy: worth trying again. */
    public static final class TransientFailure extends ChannelException {

        private static final long serialVersionUID = 1L;

        private final @Nullable Duration retryAfter;

        /** A failure with what caused it. */
        public TransientFailure(String message, @Nullable Throwable cause) {
            super(message, cause);
            this.retryAfter = null;
        }

        /** A failure of which the other side said how long to wait before the next attempt. */
        public TransientFailure(String message, Duration retryAfter) {
            super(message, null);
            this.retryAfter = retryAfter;
        }

        /** How long the other side wants to be left alone, if it said so. */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /** The other side refuses the message or the sender: trying again changes nothing. */
    public static final class PermanentFailure extends ChannelException {

        private static final long serialVersionUID = 1L;

        /** A refusal. */
        public PermanentFailure(String message) {
            super(message, null);
        }

        /** A refusal with what caused it. */
        public PermanentFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
