package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that was checked, with everything that was found in it. Immutable; its text is not kept but read when it is
 * asked for.
 */
public final class CheckedFile {

    private final String path;
    private final List<Diagnostic> diagnostics;
    private final Supplier<Optional<String>> source;

    private CheckedFile(String path, List<Diagnostic> diagnostics, Supplier<Optional<String>> source) {
        this.path = Objects.requireNonNull(path, "path");
        List<Diagnostic> ordered = new ArrayList<>(diagnostics);
        ordered.sort(Diagnostic.BY_POSITION);
        this.diagnostics = List.copyOf(ordered);
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * A file and what was found in it.
     *
     * @param path the file, as its readers know it
     * @param diagnostics findings whose path is that one, in any order
     * @param source gives the file's text, or nothing where it can't be read any more
     */
    public static CheckedFile of(String path, List<Diagnostic> diagnostics, Supplier<Optional<String>> source) {
        return new CheckedFile(path, diagnostics, source);
    }

    /** The file, as its readers know it. */
    public String path() {
        return path;
    }

    /** What was found in it, in order of position. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Its text, for an excerpt: read anew by each call; empty if it can't be read any more. */
    public Optional<String> source() {
        return source.get();
    }

    /** How many errors were found in it. */
    public long errors() {
        long errors = 0;
        for (Diagnostic diagnostic : diagnostics) {
            errors += diagnostic.isError() ? 1 : 0;
        }
        return errors;
    }

    /** How many warnings were found in it. */
    public long warnings() {
        return diagnostics.size() - errors();
    }

    /**
     * Whether it passes.
     *
     * @param strict whether a warning is enough to fail
     */
    public boolean isGood(boolean strict) {
        return strict ? diagnostics.isEmpty() : errors() == 0;
    }

    /** The path, and how much was found. */
    @Override
    public String toString() {
        return path + ": " + errors() + " errors, " + warnings() + " warnings";
    }
}
