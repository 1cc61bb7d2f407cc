package dev.pao.fulfillment.internal.template;

/** A text without a tag or comment: it prints itself, and nothing of Pebble is needed for that. */
record PlainText() implements Compilation {

    static boolean is(String text) {
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            char next = brace + 1 < text.length() ? text.charAt(brace + 1) : ' ';
            if (next == '{' || next == '%' || next == '#') {
                return false;
            }
        }
        return true;
    }
}
