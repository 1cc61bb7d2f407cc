package dev.pao.fulfillment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a request is. It never moves back, and leaves a {@linkplain #isFinal final} state never. */
public enum RequestState {
    /** Nobody works on it yet. */
    SUBMITTED,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** It is fulfilled. */
    COMPLETED,
    /** It will not be fulfilled, because something went wrong. */
    FAILED,
    /** It will not be fulfilled, because somebody decided so. */
    CANCELLED;

    /** The state that a word means, such as {@code in_progress}. */
    public static Optional<RequestState> find(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    /** The word in JSON and databases. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more happens. */
    public boolean isFinal() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }

    /** Whether a request may go from this state to another one. */
    public boolean mayBecome(RequestState next) {
        return !isFinal() && compareTo(next) < 0;
    }
}
