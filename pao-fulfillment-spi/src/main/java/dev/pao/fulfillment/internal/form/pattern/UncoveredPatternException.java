package dev.pao.fulfillment.internal.form.pattern;

/** A pattern holds something that is not read here, or is too large to be run in a page. */
final class UncoveredPatternException extends Exception {

    private static final long serialVersionUID = 1L;

    UncoveredPatternException(String what) {
        super(what);
    }
}
