package dev.pao.parser.internal.text;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.parser.internal.report.Invisible;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import java.util.Optional;
import java.util.OptionalInt;

/** What no text of a document may hold: control characters and halves of surrogate pairs. */
public final class ControlCharacters {

    private ControlCharacters() {}

    /** The finding on the first such character of a value; empty if it has none. */
    public static Optional<Diagnostic> find(String value, Place place) {
        OptionalInt control = value.codePoints().filter(Invisible::isControl).findFirst();
        if (control.isPresent()) {
            return Optional.of(finding(place, control.getAsInt()));
        }
        OptionalInt half = value.codePoints()
                .filter(point -> Character.getType(point) == Character.SURROGATE)
                .findFirst();
        return half.isPresent() ? Optional.of(lone(place, half.getAsInt())) : Optional.empty();
    }

    static Diagnostic finding(Place place, int codePoint) {
        String message = "the text holds the control character `" + Wording.codePoint(codePoint)
                + "`, expected none but tab and line break";
        return Diagnostic.of(StandardCode.CONTROL_CHARACTER, place.pointer(), message)
                .withHint(StandardCode.CONTROL_CHARACTER.mend());
    }

    private static Diagnostic lone(Place place, int codePoint) {
        String message = "the text holds `" + Wording.codePoint(codePoint)
                + "`, which is half of a surrogate pair, expected a whole character";
        return Diagnostic.of(StandardCode.LONE_SURROGATE, place.pointer(), message)
                .withHint(StandardCode.LONE_SURROGATE.mend());
    }
}
