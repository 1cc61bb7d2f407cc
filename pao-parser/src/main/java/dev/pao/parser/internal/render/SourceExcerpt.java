package dev.pao.parser.internal.render;

import dev.pao.model.diagnostic.SourceSpan;

/**
 * The first line of a span with its underline, as a terminal shows them. A long line is cut around the span, tabs
 * become spaces, and wide characters count twice.
 *
 * @param sourceRow the line number and the line
 * @param gutter what stands before the underline
 * @param underline the underline, after the spaces that bring it to its place
 */
public record SourceExcerpt(String sourceRow, String gutter, String underline) {

    private static final int TAB = 4;
    private static final int WIDEST = 160;
    private static final int BEFORE = 40;

    /** The excerpt of a text; an empty line where the text ends before the span. */
    public static SourceExcerpt of(String source, SourceSpan span) {
        Stretch line = Stretch.line(source, span.startLine());
        int spanStart = Math.min(line.start + span.startColumn() - 1, line.end);
        int spanEnd =
                span.endLine() > span.startLine() ? line.end : Math.min(line.start + span.endColumn() - 1, line.end);
        Stretch near = line.around(spanStart);
        int start = spanStart;
        int end = Math.min(near.end, Math.max(start, spanEnd));
        Cells cells = new Cells();
        cells.append(source, near.start, start);
        int from = cells.width;
        cells.append(source, start, end);
        int to = Math.max(cells.width, from + 1);
        cells.append(source, end, near.end);
        Window window = Window.around(cells, from, to);
        String number = Integer.toString(span.startLine());
        return new SourceExcerpt(
                (number + " | " + window.text).stripTrailing(),
                " ".repeat(number.length()) + " | ",
                " ".repeat(window.from) + "^".repeat(window.to - window.from));
    }

    /** A part of the source. */
    private record Stretch(String source, int start, int end) {

        /** More of a line is never shown, so a file in one endless line costs no more than another. */
        private static final int NEAR = 4 * WIDEST;

        static Stretch line(String source, int number) {
            int start = source.startsWith("\uFEFF") ? 1 : 0;
            int end = end(source, start);
            for (int i = 1; i < number; i++) {
                start = Math.min(source.length(), source.startsWith("\r\n", end) ? end + 2 : end + 1);
                end = end(source, start);
            }
            return new Stretch(source, start, end);
        }

        Stretch around(int place) {
            int from = Math.max(start, place - NEAR);
            int to = Math.min(end, place + NEAR);
            boolean split = from > start && Character.isLowSurrogate(source.charAt(from));
            return new Stretch(source, split ? from - 1 : from, to);
        }

        private static int end(String source, int start) {
            int end = start;
            while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
    }

    /** What is shown of a line, and where each cell of it starts. */
    private static final class Cells {

        private final StringBuilder text = new StringBuilder();
        private int width;

        void append(String line, int start, int end) {
            for (int i = start; i < end; i += Character.charCount(line.codePointAt(i))) {
                int codePoint = line.codePointAt(i);
                if (codePoint == '\t') {
                    int spaces = TAB - width % TAB;
                    text.append(" ".repeat(spaces));
                    width += spaces;
                } else {
                    int shown = Visible.character(codePoint);
                    text.appendCodePoint(shown);
                    width += DisplayWidth.of(shown);
                }
            }
        }

        /** The text from one cell up to another. */
        String between(int from, int to) {
            StringBuilder part = new StringBuilder();
            int cell = 0;
            for (int i = 0; i < text.length() && cell < to; i += Character.charCount(text.codePointAt(i))) {
                int codePoint = text.codePointAt(i);
                if (cell >= from) {
                    part.appendCodePoint(codePoint);
                }
                cell += DisplayWidth.of(codePoint);
            }
            return part.toString();
        }
    }

    /** The part of a line that is shown, with the underline's cells counted from its start. */
    private record Window(String text, int from, int to) {

        static Window around(Cells cells, int from, int to) {
            if (cells.width <= WIDEST) {
                return new Window(cells.text.toString(), from, to);
            }
            int first = Math.max(0, from - BEFORE);
            int last = Math.min(cells.width, first + WIDEST);
            String left = first > 0 ? "…" : "";
            String right = last < cells.width ? "…" : "";
            int shift = left.length() - first;
            return new Window(left + cells.between(first, last) + right, from + shift, Math.min(to, last) + shift);
        }
    }
}
