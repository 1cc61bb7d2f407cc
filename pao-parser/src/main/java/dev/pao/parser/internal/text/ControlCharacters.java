package dev.pao.parser.internal.text;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.parser.internal.report.Invisible;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import java.util.OptionalInt;

/** What no text of a document may hold: control characters and halves of surrogate pairs. */
public final class ControlCharacters {

    private ControlCharacters() {}

    /** Where in a value the first such character is, in UTF-16 code units. */
    public static OptionalInt indexIn(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Invisible.isControl(value.charAt(i)) || isHalf(value, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The finding on such a character. */
    public static Diagnostic finding(int codePoint, Place place) {
        String character = "the text holds `" + Wording.codePoint(codePoint) + "`, which is ";
        return Invisible.isControl(codePoint)
                ? of(
                        StandardCode.CONTROL_CHARACTER,
                        place,
                        character + "a control character, expected none but tab and line break")
                : of(
                        StandardCode.LONE_SURROGATE,
                        place,
                        character + "half of a surrogate pair, expected a whole character");
    }

    private static Diagnostic of(StandardCode code, Place place, String message) {
        return Diagnostic.of(code, place.pointer(), message).withHint(code.mend());
    }

    private static boolean isHalf(String value, int index) {
        char unit = value.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(unit) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }
}
