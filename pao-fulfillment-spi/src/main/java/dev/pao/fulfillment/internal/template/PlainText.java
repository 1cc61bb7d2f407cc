package dev.pao.fulfillment.internal.template;

/** A text without a tag or comment: it prints itself, and nothing of Pebble is needed for that. */
record PlainText() implements Compilation {

    static final PlainText INSTANCE = new PlainText();

    static boolean is(String text) {
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            if (opens(text, brace)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a brace opens a tag or a comment. */
    static boolean opens(String text, int brace) {
        char next = brace + 1 < text.length() ? text.charAt(brace + 1) : ' ';
        return next == '{' || next == '%' || next == '#';
    }
}
