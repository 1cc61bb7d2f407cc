package dev.pao.fulfillment.internal.form.pattern;

/** A pattern that is read from left to right, by code points. */
final class PatternText {

    private final String text;
    private int position;

    PatternText(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return position >= text.length();
    }

    boolean isAt(String part) {
        return text.startsWith(part, position);
    }

    /** Steps over a part if it is next. */
    boolean take(String part) {
        boolean there = isAt(part);
        position += there ? part.length() : 0;
        return there;
    }

    /** The next code point. */
    int take() throws UncoveredPatternException {
        if (isAtEnd()) {
            throw new UncoveredPatternException("the pattern ends early");
        }
        int character = text.codePointAt(position);
        position += Character.charCount(character);
        return character;
    }

    int peek() {
        return isAtEnd() ? -1 : text.codePointAt(position);
    }

    /** All up to a part, which is stepped over; to the end, if it does not come. */
    String takeUntil(String part) {
        int found = text.indexOf(part, position);
        String taken = text.substring(position, found < 0 ? text.length() : found);
        position = found < 0 ? text.length() : found + part.length();
        return taken;
    }

    boolean comesLater(String part) {
        return text.indexOf(part, position) >= 0;
    }

    int position() {
        return position;
    }

    void returnTo(int earlier) {
        position = earlier;
    }

    /** What was read since a position. */
    String since(int start) {
        return text.substring(start, position);
    }
}
