package dev.pao.model.diagnostic;

/**
 * A stretch of source text. Lines and columns count from 1; columns count UTF-16 code units; the end is exclusive.
 *
 * @param startLine the line of the first character
 * @param startColumn the column of the first character
 * @param endLine the line in which the stretch ends
 * @param endColumn the column after the last character
 */
public record SourceSpan(int startLine, int startColumn, int endLine, int endColumn) {

    /** Refuses numbers below 1 and an end before the start. */
    public SourceSpan {
        if (startLine < 1 || startColumn < 1) {
            throw new IllegalArgumentException(
                    "lines and columns count from 1, found " + startLine + ":" + startColumn);
        }
        if (endLine < startLine || (endLine == startLine && endColumn < startColumn)) {
            throw new IllegalArgumentException("a span ends after its start " + startLine + ":" + startColumn
                    + ", found " + endLine + ":" + endColumn);
        }
    }

    /** The empty stretch before one character. */
    public static SourceSpan at(int line, int column) {
        return new SourceSpan(line, column, line, column);
    }

    @Override
    public String toString() {
        return startLine + ":" + startColumn + "-" + endLine + ":" + endColumn;
    }
}
