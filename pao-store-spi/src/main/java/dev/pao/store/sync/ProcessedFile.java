package dev.pao.store.sync;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a sync did with one file.
 *
 * @param path the file, relative to the repository's root
 * @param change how the file differs from the commit before
 * @param outcome what became of it
 * @param item the name of the item in it, if it could be read
 * @param version the item's version, if it could be read
 * @param diagnostics what was found in it, warnings included
 * @param remark what else there is to say, such as who holds its item back; empty for nothing
 */
public record ProcessedFile(
        String path,
        Change change,
        Outcome outcome,
        Optional<String> item,
        Optional<SemanticVersion> version,
        List<Diagnostic> diagnostics,
        Optional<String> remark) {

    /** Copies the list. */
    public ProcessedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(version, "version");
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(remark, "remark");
    }

    /** A file of which there is nothing else to say. */
    public ProcessedFile(
            String path,
            Change change,
            Outcome outcome,
            Optional<String> item,
            Optional<SemanticVersion> version,
            List<Diagnostic> diagnostics) {
        this(path, change, outcome, item, version, diagnostics, Optional.empty());
    }

    /** This file, with something to say of it. */
    public ProcessedFile withRemark(String newRemark) {
        return new ProcessedFile(path, change, outcome, item, version, diagnostics, Optional.of(newRemark));
    }

    /** How a file differs from the commit before. */
    public enum Change {
        /** It was not there. */
        ADDED,
        /** It had other bytes. */
        MODIFIED,
        /** It is gone. */
        REMOVED,
        /** It is as it was, and was looked at again because it was rejected before. */
        UNCHANGED;

        /** The lower-case word used in every output. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of a file. */
    public enum Outcome {
        /** Its item is new in the catalog. */
        ADDED,
        /** Its item replaced what was served. */
        UPDATED,
        /** Its item is served from this path now, with the same content. */
        RENAMED,
        /** Its item is no longer served. */
        REMOVED,
        /** It breaks a rule; what was served before still is. */
        REJECTED,
        /** It is good, but somebody holds its item at another version; the remark says who, why and until when. */
        HELD,
        /** Nothing had to change. */
        UNCHANGED;

        /** The lower-case word used in every output. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
