package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.value.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a file: a value, unless there are errors, and everything that was found. Immutable if the value
 * is.
 *
 * @param <T> what was read
 */
public final class Parsed<T> {

    private final String path;
    private final Optional<T> value;
    private final List<Diagnostic> diagnostics;
    private final Function<JsonPointer, Optional<SourceSpan>> spans;

    private Parsed(
            String path,
            Optional<T> value,
            List<Diagnostic> diagnostics,
            Function<JsonPointer, Optional<SourceSpan>> spans) {
        this.path = Objects.requireNonNull(path, "path");
        this.value = value;
        List<Diagnostic> ordered = new ArrayList<>(diagnostics);
        ordered.sort(Diagnostic.BY_POSITION);
        this.diagnostics = List.copyOf(ordered);
        this.spans = Objects.requireNonNull(spans, "spans");
    }

    /**
     * A file that can be used, perhaps with warnings.
     *
     * @throws IllegalArgumentException if one of the findings is an error
     */
    public static <T> Parsed<T> of(
            String path, T value, List<Diagnostic> warnings, Function<JsonPointer, Optional<SourceSpan>> spans) {
        for (Diagnostic warning : warnings) {
            if (warning.isError()) {
                throw new IllegalArgumentException("a file with an error has no value, found " + warning);
            }
        }
        return new Parsed<>(path, Optional.of(value), warnings, spans);
    }

    /**
     * A file that can't be used.
     *
     * @throws IllegalArgumentException if none of the findings is an error
     */
    public static <T> Parsed<T> failed(String path, List<Diagnostic> diagnostics) {
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("a file without an error has a value, found only " + diagnostics);
        }
        return new Parsed<>(path, Optional.empty(), diagnostics, place -> Optional.empty());
    }

    /** The file, relative to the repository's root. */
    public String path() {
        return path;
    }

    /** What was read; empty if there is an error. */
    public Optional<T> value() {
        return value;
    }

    /** Everything that was found, in order of position. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Where in the file a place of the document is written. */
    public Optional<SourceSpan> span(JsonPointer place) {
        return spans.apply(place);
    }

    /** The value, or how many findings stand in its way. */
    @Override
    public String toString() {
        return path + ": " + value.map(Object::toString).orElse(diagnostics.size() + " findings");
    }
}
