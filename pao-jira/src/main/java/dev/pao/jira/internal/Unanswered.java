package dev.pao.jira.internal;

import org.jspecify.annotations.Nullable;

/** Jira gave no answer that can be read. */
final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean arrived;

    private Unanswered(String message, boolean arrived, @Nullable Throwable cause) {
        super(message, cause);
        this.arrived = arrived;
    }

    /** The call never left. */
    static Unanswered unreachable(String message, @Nullable Throwable cause) {
        return new Unanswered(message, false, cause);
    }

    /** The call may have arrived, and may have been done. */
    static Unanswered lost(String message, @Nullable Throwable cause) {
        return new Unanswered(message, true, cause);
    }

    boolean mayHaveArrived() {
        return arrived;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
