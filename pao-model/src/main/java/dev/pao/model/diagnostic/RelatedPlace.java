package dev.pao.model.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * A second place that has to do with a finding.
 *
 * @param path the file
 * @param span where in the file, if known
 * @param message what is there
 */
public record RelatedPlace(String path, Optional<SourceSpan> span, String message) {

    /** Refuses null. */
    public RelatedPlace {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }
}
