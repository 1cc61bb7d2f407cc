package dev.pao.fulfillment.internal.template;

/** One stretch of a template's text. */
record Place(int offset, int length) {

    static Place between(int start, int end) {
        return new Place(start, Math.max(0, end - start));
    }

    int end() {
        return offset + length;
    }

    String in(String text) {
        return text.substring(offset, end());
    }
}
