package dev.pao.parser.internal;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.Parsed;
import java.util.Optional;
import java.util.function.Function;

/** Gives findings across the catalog their places in the text: its rules know documents, not where these are written. */
public final class Positions {

    private final Function<String, Optional<? extends Parsed<?>>> files;

    /** The positions in files that are found by path. */
    public Positions(Function<String, Optional<? extends Parsed<?>>> files) {
        this.files = files;
    }

    /** The finding, and the same place of each other file that it names, with their spans. */
    public Diagnostic of(Diagnostic finding) {
        Diagnostic placed = Diagnostic.of(finding.code(), finding.pointer(), finding.message());
        placed = finding.path().map(placed::withPath).orElse(placed);
        placed = finding.path()
                .flatMap(path -> span(path, finding.pointer()))
                .map(placed::withSpan)
                .orElse(placed);
        placed = finding.hint().map(placed::withHint).orElse(placed);
        for (RelatedPlace other : finding.related()) {
            Optional<SourceSpan> there = other.span().or(() -> span(other.path(), finding.pointer()));
            placed = placed.withRelated(new RelatedPlace(other.path(), there, other.message()));
        }
        return placed;
    }

    private Optional<SourceSpan> span(String path, JsonPointer place) {
        return files.apply(path).flatMap(file -> file.span(place));
    }
}
