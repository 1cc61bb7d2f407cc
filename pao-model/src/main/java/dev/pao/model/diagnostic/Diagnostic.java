package dev.pao.model.diagnostic;

import dev.pao.model.value.JsonPointer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One finding in one document. Immutable; made by {@link #of} and the {@code with…} methods.
 *
 * <p>A finding on a file has a path and, where the place is known, a span; one on an item that was built in Java code
 * has neither.
 */
public final class Diagnostic {

    /**
     * The order in which findings are told: by file, then position, then code, then message. A finding without a
     * position comes first in its file.
     */
    public static final Comparator<Diagnostic> BY_POSITION = new ByPosition();

    private final DiagnosticCode code;
    private final String message;
    private final JsonPointer pointer;
    private final Optional<String> path;
    private final Optional<SourceSpan> span;
    private final Optional<String> hint;
    private final List<RelatedPlace> related;

    private Diagnostic(
            DiagnosticCode code,
            String message,
            JsonPointer pointer,
            Optional<String> path,
            Optional<SourceSpan> span,
            Optional<String> hint,
            List<RelatedPlace> related) {
        this.code = Objects.requireNonNull(code, "code");
        this.message = Objects.requireNonNull(message, "message");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.path = path;
        this.span = span;
        this.hint = hint;
        this.related = List.copyOf(related);
    }

    /** A finding at a place of the document, without file, span or hint. */
    public static Diagnostic of(DiagnosticCode code, JsonPointer pointer, String message) {
        return new Diagnostic(code, message, pointer, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** This finding in the file at the given path, relative to the repository's root, with forward slashes. */
    public Diagnostic withPath(String newPath) {
        return new Diagnostic(code, message, pointer, Optional.of(newPath), span, hint, related);
    }

    /** This finding at the given stretch of the file. */
    public Diagnostic withSpan(SourceSpan newSpan) {
        return new Diagnostic(code, message, pointer, path, Optional.of(newSpan), hint, related);
    }

    /** This finding with an action that mends it. */
    public Diagnostic withHint(String newHint) {
        return new Diagnostic(code, message, pointer, path, span, Optional.of(newHint), related);
    }

    /** This finding with one more place that has to do with it. */
    public Diagnostic withRelated(RelatedPlace place) {
        List<RelatedPlace> places = new java.util.ArrayList<>(related);
        places.add(place);
        return new Diagnostic(code, message, pointer, path, span, hint, places);
    }

    /** What kind of finding this is. */
    public DiagnosticCode code() {
        return code;
    }

    /** How much it matters: the severity of its code. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether the file can't be served because of it. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** What is wrong and what was expected, in one sentence that names the value found. */
    public String message() {
        return message;
    }

    /** Where in the document. */
    public JsonPointer pointer() {
        return pointer;
    }

    /** The file, if the document came from one. */
    public Optional<String> path() {
        return path;
    }

    /** Where in the file, if the place is known. */
    public Optional<SourceSpan> span() {
        return span;
    }

    /** An action that mends it, where there is one. */
    public Optional<String> hint() {
        return hint;
    }

    /** Other places that have to do with it, such as the second file with the same name. */
    public List<RelatedPlace> related() {
        return related;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagnostic that
                && code.id().equals(that.code.id())
                && message.equals(that.message)
                && pointer.equals(that.pointer)
                && path.equals(that.path)
                && span.equals(that.span)
                && hint.equals(that.hint)
                && related.equals(that.related);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code.id(), message, pointer, path, span, hint, related);
    }

    /** The first line of the finding as the command line prints it. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(path.orElse("<item>"));
        span.ifPresent(s -> line.append(':').append(s.startLine()).append(':').append(s.startColumn()));
        if (span.isEmpty()) {
            line.append(pointer);
        }
        return line.append(": ")
                .append(severity().word())
                .append(' ')
                .append(code.id())
                .append(": ")
                .append(message)
                .toString();
    }
}
