package dev.pao.parser.internal.report;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.value.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the phases found in one document, and what of it they condemned. Not thread-safe. */
public final class Problems {

    private final Optional<String> path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Damage damage = new Damage();

    /** Nothing found yet in the file at a path, or in a document that is not in a file. */
    public Problems(Optional<String> path) {
        this.path = path;
    }

    /** Reports a mistake at a place and condemns the place, so that it is not reported again. */
    public void condemn(DiagnosticCode code, Place place, Optional<SourceSpan> span, String message, String hint) {
        condemn(place);
        add(Diagnostic.of(code, place.pointer(), message).withHint(hint), span);
    }

    /** Condemns a place whose mistake is already told. */
    public void condemn(Place place) {
        damage.add(place.pointer());
    }

    /** Remembers a place at which keys or members may be missing. */
    public void markIncomplete(Place place) {
        damage.addIncomplete(place.pointer());
    }

    /** Condemns a place, and remembers that keys or members may be missing at every place above it. */
    public void condemnEnd(Place place) {
        condemn(place);
        JsonPointer above = place.pointer();
        while (!above.equals(JsonPointer.ROOT)) {
            above = above.parent();
            damage.addIncomplete(above);
        }
    }

    /** Adds a finding as it is, but for its file and span. */
    public void add(Diagnostic finding, Optional<SourceSpan> span) {
        Diagnostic spanned = span.map(finding::withSpan).orElse(finding);
        diagnostics.add(path.map(spanned::withPath).orElse(spanned));
    }

    /** What is condemned so far. */
    public Damage damage() {
        return damage;
    }

    /** The file, if the document is in one. */
    public Optional<String> path() {
        return path;
    }

    /** Whether there is an error among what was found. */
    public boolean haveErrors() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                return true;
            }
        }
        return false;
    }

    /** Everything found so far. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
