package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.Parsed;
import dev.pao.store.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read.
 *
 * @param change what was looked at
 * @param hash the hash of its bytes
 * @param parsed what came of parsing it
 * @param diagnostics all that was found in it, the rules across the catalog included, in order of position
 */
record ReadFile(FileChange change, ContentHash hash, Parsed<CatalogItem> parsed, List<Diagnostic> diagnostics) {

    ReadFile(FileChange change, ContentHash hash, Parsed<CatalogItem> parsed) {
        this(change, hash, parsed, parsed.diagnostics());
    }

    String path() {
        return change.path();
    }

    /** The item; empty if the file could not be parsed. */
    Optional<CatalogItem> item() {
        return parsed.value();
    }

    boolean isAccepted() {
        return item().isPresent() && diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    ReadFile withFindings(List<Diagnostic> findings) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(findings);
        all.sort(Diagnostic.BY_POSITION);
        return new ReadFile(change, hash, parsed, List.copyOf(all));
    }
}
