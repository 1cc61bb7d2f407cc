package dev.pao.http.internal.web;

/** Ends the handling of a call with a problem document. Carries no stack trace: nothing is broken. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    private Refusal(String detail, Answer answer) {
        super(detail, null, false, false);
        this.answer = answer;
    }

    /** A refusal with a sentence that says why. */
    public static Refusal of(Status status, String detail) {
        return new Refusal(detail, Problem.of(status, detail));
    }

    /** This refusal with one more header field. */
    public Refusal with(String name, String value) {
        return new Refusal(String.valueOf(getMessage()), answer.with(name, value));
    }

    /** What the caller is told. */
    public Answer answer() {
        return answer;
    }
}
