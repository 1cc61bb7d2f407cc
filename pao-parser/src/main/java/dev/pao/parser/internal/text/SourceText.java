package dev.pao.parser.internal.text;

import dev.pao.model.diagnostic.SourceSpan;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The text of one file, without its byte order mark, and the line and column of every place in it. */
public final class SourceText {

    private static final int[] SAME = {};

    private final String text;
    private final int[] offsets;
    private final NavigableSet<Integer> controls = new TreeSet<>();
    private final boolean isPlain;
    private int[] lineStarts = SAME;

    /** The text as decoded. */
    public SourceText(String text) {
        this.text = text;
        this.offsets = hasSurrogates(text) ? offsets(text) : SAME;
        this.isPlain = false;
    }

    private SourceText(String text, boolean isPlain) {
        this.text = text;
        this.offsets = SAME;
        this.isPlain = isPlain;
    }

    /** A text of printable ASCII characters, tabs and line breaks. */
    static SourceText ofAscii(String text) {
        return new SourceText(text, text.indexOf('\\') < 0);
    }

    /** Whether no value can hold anything but printable ASCII: nothing else is written, and nothing is escaped. */
    public boolean isPlain() {
        return isPlain;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The text with every control character replaced by one that a YAML reader takes, so that it can go on. */
    public String readable() {
        if (controls.isEmpty()) {
            return text;
        }
        StringBuilder readable = new StringBuilder(text);
        controls.forEach(offset -> readable.setCharAt(offset, '\uFFFD'));
        return readable.toString();
    }

    void addControl(int offset) {
        controls.add(offset);
    }

    /** Whether a raw control character stands in a stretch. */
    public boolean hasControl(int start, int end) {
        return !controls.isEmpty() && !controls.subSet(start, end).isEmpty();
    }

    /** The offset in UTF-16 code units of a character counted in code points. */
    public int offset(int codePoints) {
        return offsets.length == 0 ? codePoints : offsets[Math.min(codePoints, offsets.length - 1)];
    }

    /** The span of a stretch given in UTF-16 code units. */
    public SourceSpan span(int start, int end) {
        int startLine = line(start);
        int endLine = line(end);
        return new SourceSpan(
                startLine + 1, start - lineStarts[startLine] + 1, endLine + 1, end - lineStarts[endLine] + 1);
    }

    /** The text of the line that a place lies in, up to that place. */
    public String lineBefore(int offset) {
        return text.substring(lineStarts()[line(offset)], offset);
    }

    /** Where the line of a place ends, before its line break. */
    public int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Only texts with findings pay for their lines. */
    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            int[] starts = new int[text.length() + 1];
            int lines = 1;
            for (int i = 0; i < text.length(); i++) {
                boolean breaks = text.charAt(i) == '\n'
                        || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
                if (breaks) {
                    starts[lines++] = i + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, lines);
        }
        return lineStarts;
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[offsets.length - 1] = offset;
        return offsets;
    }
}
