package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.RequestViolation;
import dev.pao.model.value.Value;
import java.util.Map;
import java.util.Optional;

/** How much a request may hold, whatever its form allows, and the characters that no store keeps. */
final class ParameterLimits {

    private static final int MAX_CHARACTERS = 262_144;
    private static final int MAX_VALUES = 10_000;
    private static final int MAX_DEPTH = 16;

    private long characters;
    private int values;

    private ParameterLimits() {}

    static Optional<RequestViolation> excess(Value.Mapping parameters) {
        ParameterLimits limits = new ParameterLimits();
        return limits.fits(parameters, 0)
                ? Optional.empty()
                : Optional.of(new RequestViolation(
                        "parameters",
                        "size",
                        "the parameters are too large, expected at most " + MAX_CHARACTERS + " characters in "
                                + MAX_VALUES + " values, nested at most " + MAX_DEPTH + " deep"));
    }

    /** Whether every text of a value can be kept: whole characters, and of the control characters only white space. */
    static boolean isKept(Value value) {
        if (value instanceof Value.Text text) {
            return isKept(text.text());
        }
        if (value instanceof Value.Sequence list) {
            return list.values().stream().allMatch(ParameterLimits::isKept);
        }
        return !(value instanceof Value.Mapping mapping)
                || mapping.entries().values().stream().allMatch(ParameterLimits::isKept);
    }

    private static boolean isKept(String text) {
        int next;
        for (int i = 0; i < text.length(); i += Character.charCount(next)) {
            next = text.codePointAt(i);
            if (!isKept(next)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(int character) {
        boolean space = character == '\n' || character == '\r' || character == '\t';
        return space
                || !(Character.isISOControl(character)
                        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE));
    }

    private boolean fits(Value value, int depth) {
        values++;
        if (depth > MAX_DEPTH || values > MAX_VALUES || characters > MAX_CHARACTERS) {
            return false;
        }
        if (value instanceof Value.Text text) {
            characters += text.text().length();
        } else if (value instanceof Value.Sequence list) {
            return list.values().stream().allMatch(member -> fits(member, depth + 1));
        } else if (value instanceof Value.Mapping mapping) {
            for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
                characters += entry.getKey().length();
                if (!fits(entry.getValue(), depth + 1)) {
                    return false;
                }
            }
        }
        return characters <= MAX_CHARACTERS;
    }
}
