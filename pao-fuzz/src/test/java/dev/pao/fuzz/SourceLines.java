package dev.pao.fuzz;

import dev.pao.model.diagnostic.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How long each line of a text is. A byte order mark is no part of the first. */
final class SourceLines {

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private final List<Integer> lengths;

    SourceLines(String text) {
        String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
        lengths = BREAK.splitAsStream(shown + "\u0000").map(String::length).collect(Collectors.toList());
        lengths.set(lengths.size() - 1, lengths.get(lengths.size() - 1) - 1);
    }

    /** Whether both ends of a stretch are places of the text; the end of a line is one. */
    boolean hold(SourceSpan span) {
        return isPlace(span.startLine(), span.startColumn()) && isPlace(span.endLine(), span.endColumn());
    }

    private boolean isPlace(int line, int column) {
        // Between the two characters of a Windows line break is a place, too.
        return line <= lengths.size() && column - 2 <= lengths.get(line - 1);
    }
}
