package dev.pao.fulfillment.internal.form;

import java.util.Optional;

/**
 * A pattern in RE2 syntax, written so that ECMAScript (with the flag {@code u}, as JSON Schema asks) and Java read the same
 * from it. What has no such spelling, such as a flag or a word boundary, gives none: no pattern is better than one
 * with another meaning. Good for one pattern.
 */
final class PortablePattern {

    private static final String SPACES = "\\t\\n\\f\\r ";
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final String LITERAL = "-_ !\"#%',:;<=>@`~";
    private static final String SETS = "dDwWs";
    private static final String REPEATS = "*+?{";

    private final String regexp;
    private final StringBuilder portable = new StringBuilder();
    private int at;

    private PortablePattern(String regexp) {
        this.regexp = regexp;
    }

    /** The portable spelling; empty if there is none. */
    static Optional<String> of(String regexp) {
        PortablePattern pattern = new PortablePattern(regexp);
        return pattern.isRead() ? Optional.of(pattern.portable.toString()) : Optional.empty();
    }

    private boolean isRead() {
        while (at < regexp.length()) {
            char next = regexp.charAt(at);
            boolean isGood = switch (next) {
                case '\\' -> isEscape(false);
                case '[' -> isClass();
                case '(' -> isGroup();
                case '{' -> isRepeat();
                case '.' -> put("[^\\n]", 1);
                case '^', '$' -> isAnchor(next);
                case '}', ']' -> put("\\" + next, 1);
                default -> put(String.valueOf(next), 1);
            };
            if (!isGood) {
                return false;
            }
        }
        return true;
    }

    private boolean put(String text, int length) {
        portable.append(text);
        at += length;
        return true;
    }

    private boolean isEscape(boolean inClass) {
        if (at + 1 == regexp.length()) {
            return false;
        }
        char escaped = regexp.charAt(at + 1);
        if ("dDwWtnrf".indexOf(escaped) >= 0 || SYNTAX.indexOf(escaped) >= 0) {
            return put(regexp.substring(at, at + 2), 2);
        }
        if (escaped == 's') {
            return put(inClass ? SPACES : "[" + SPACES + "]", 2);
        }
        if (escaped == 'S' && !inClass) {
            return put("[^" + SPACES + "]", 2);
        }
        if (escaped == '-' && inClass) {
            return put("\\-", 2);
        }
        return LITERAL.indexOf(escaped) >= 0 && put(String.valueOf(escaped), 2);
    }

    /** ECMAScript repeats no anchor. */
    private boolean isAnchor(char anchor) {
        put(String.valueOf(anchor), 1);
        return at == regexp.length() || REPEATS.indexOf(regexp.charAt(at)) < 0;
    }

    private boolean isGroup() {
        if (!regexp.startsWith("(?", at)) {
            return put("(", 1);
        }
        return regexp.startsWith("(?:", at) && put("(?:", 3);
    }

    /** A brace that is no repetition stands for itself in RE2. */
    private boolean isRepeat() {
        int end = regexp.indexOf('}', at);
        String inside = end < 0 ? "" : regexp.substring(at + 1, end);
        return inside.matches("[0-9]+(,[0-9]*)?") ? put("{" + inside + "}", inside.length() + 2) : put("\\{", 1);
    }

    private boolean isClass() {
        put("[", 1);
        if (at < regexp.length() && regexp.charAt(at) == '^') {
            put("^", 1);
        }
        boolean isFirst = true;
        boolean isAfterSet = false;
        while (at < regexp.length()) {
            char next = regexp.charAt(at);
            if (next == ']' && !isFirst) {
                return put("]", 1);
            }
            if (regexp.startsWith("[:", at) || regexp.startsWith("&&", at)) {
                return false;
            }
            boolean isSet = next == '\\' && at + 1 < regexp.length() && SETS.indexOf(regexp.charAt(at + 1)) >= 0;
            boolean isGood = switch (next) {
                case '\\' -> isEscape(true);
                case '[', ']' -> put("\\" + next, 1);
                // ECMAScript takes no bare hyphen after a set.
                case '-' -> put(isAfterSet ? "\\-" : "-", 1);
                default -> put(String.valueOf(next), 1);
            };
            if (!isGood) {
                return false;
            }
            isFirst = false;
            isAfterSet = isSet;
        }
        return false;
    }
}
