package dev.pao.jira.internal.value;

/** A value does not fit its field; the message says why. */
public final class UnfitValue extends Exception {

    private static final long serialVersionUID = 1L;

    UnfitValue(String message) {
        super(message);
    }

    /** Why it does not fit: what was found, and what was expected. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
