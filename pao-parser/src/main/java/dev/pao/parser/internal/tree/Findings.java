package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.parser.internal.report.Place;

/** Findings of this phase, with the mend of their code as the hint. */
final class Findings {

    private Findings() {}

    static Diagnostic of(StandardCode code, Place place, String message) {
        return Diagnostic.of(code, place.pointer(), message).withHint(code.mend());
    }
}
