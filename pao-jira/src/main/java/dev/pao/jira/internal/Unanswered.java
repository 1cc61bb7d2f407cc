package dev.pao.jira.internal;

import org.jspecify.annotations.Nullable;

/** Jira gave no answer that can be read. */
final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    private final End end;

    private Unanswered(String message, End end, @Nullable Throwable cause) {
        super(message, cause);
        this.end = end;
    }

    /** The call never left. */
    static Unanswered unreachable(String message, @Nullable Throwable cause) {
        return new Unanswered(message, End.NEVER_LEFT, cause);
    }

    /** The call may have arrived, and may have been done. */
    static Unanswered lost(String message, @Nullable Throwable cause) {
        return new Unanswered(message, End.LOST, cause);
    }

    /** The call may have arrived, and there was no answer for as long as one is waited for. */
    static Unanswered late(String message, @Nullable Throwable cause) {
        return new Unanswered(message, End.LATE, cause);
    }

    boolean mayHaveArrived() {
        return end != End.NEVER_LEFT;
    }

    boolean tookLong() {
        return end == End.LATE;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    private enum End {
        NEVER_LEFT,
        LOST,
        LATE
    }
}
