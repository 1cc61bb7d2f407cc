package dev.pao.store;

import dev.pao.model.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A file that the branch holds but the catalog does not serve, because it breaks a rule. An earlier content of it may
 * still be served.
 *
 * @param path the file, relative to the repository's root
 * @param hash the hash of the bytes that were refused
 * @param commit the commit in which they were first seen
 * @param since when they were first refused
 * @param diagnostics why, with positions
 */
public record RejectedFile(
        String path, ContentHash hash, CommitId commit, Instant since, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public RejectedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(since, "since");
        diagnostics = List.copyOf(diagnostics);
    }
}
