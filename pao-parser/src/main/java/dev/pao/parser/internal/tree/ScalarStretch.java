package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.parser.internal.text.SourceText;

/**
 * Where in the text a stretch of a scalar's value is written. However YAML folds, indents and escapes, the characters
 * that are not white space stand in the text in the order of the value; so they are counted.
 */
final class ScalarStretch {

    private final SourceText source;
    private final ScalarNode scalar;
    private int at;
    private int unitEnd;

    ScalarStretch(SourceText source, ScalarNode scalar) {
        this.source = source;
        this.scalar = scalar;
        this.at = contentStart();
        this.unitEnd = at;
    }

    SourceSpan span(int offset, int length) {
        String value = scalar.text();
        int first = offset;
        while (first < offset + length && Character.isWhitespace(value.charAt(first))) {
            first++;
        }
        int last = offset + length;
        while (last > first && Character.isWhitespace(value.charAt(last - 1))) {
            last--;
        }
        skip(visible(value, 0, first));
        moveToVisible();
        int start = at;
        skip(visible(value, first, last));
        return source.span(start, Math.max(start, unitEnd));
    }

    private int contentStart() {
        return switch (scalar.style()) {
            case PLAIN -> scalar.start();
            case SINGLE_QUOTED, DOUBLE_QUOTED -> scalar.start() + 1;
            case BLOCK -> Math.min(scalar.end(), source.lineEnd(scalar.start()));
        };
    }

    private void skip(int units) {
        for (int i = 0; i < units && at < scalar.end(); ) {
            moveToVisible();
            i += isSupplementary() ? 2 : 1;
            at += unitLength();
            unitEnd = Math.min(at, scalar.end());
        }
    }

    private void moveToVisible() {
        while (at < scalar.end() && isSpace()) {
            at += unitLength();
        }
    }

    /** White space itself, and escapes that stand for white space or join lines. */
    private boolean isSpace() {
        char unit = source.text().charAt(at);
        if (scalar.style() != ScalarNode.Style.DOUBLE_QUOTED || unit != '\\') {
            return Character.isWhitespace(unit);
        }
        char escape = source.text().charAt(at + 1);
        return "tnr LP\t".indexOf(escape) >= 0
                || escape == '\n'
                || escape == '\r'
                || (hexLength(escape) > 0 && Character.isWhitespace(hex(escape)));
    }

    private int unitLength() {
        char unit = source.text().charAt(at);
        if (scalar.style() == ScalarNode.Style.SINGLE_QUOTED && unit == '\'') {
            return 2;
        }
        if (scalar.style() == ScalarNode.Style.DOUBLE_QUOTED && unit == '\\') {
            return 2 + hexLength(source.text().charAt(at + 1));
        }
        return 1;
    }

    /** Whether an escape here stands for two units of the value. */
    private boolean isSupplementary() {
        return scalar.style() == ScalarNode.Style.DOUBLE_QUOTED
                && source.text().startsWith("\\U", at)
                && Character.isSupplementaryCodePoint(hex('U'));
    }

    private int hex(char escape) {
        return Integer.parseInt(source.text().substring(at + 2, at + 2 + hexLength(escape)), 16);
    }

    private static int hexLength(char escape) {
        return switch (escape) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }

    private static int visible(String value, int from, int to) {
        return (int) value.substring(from, to)
                .chars()
                .filter(unit -> !Character.isWhitespace(unit))
                .count();
    }
}
