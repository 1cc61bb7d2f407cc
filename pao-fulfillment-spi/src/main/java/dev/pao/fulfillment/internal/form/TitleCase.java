package dev.pao.fulfillment.internal.form;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Characters whose title case is not their upper case, which is all that a script can ask for. */
final class TitleCase {

    private static final Value.Mapping EXCEPTIONS = find();

    private TitleCase() {}

    static Value.Mapping exceptions() {
        return EXCEPTIONS;
    }

    private static Value.Mapping find() {
        Map<String, Value> exceptions = new LinkedHashMap<>();
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            String upper = String.valueOf(character).toUpperCase(Locale.ROOT);
            char guessed = upper.length() == 1 ? upper.charAt(0) : character;
            char title = Character.toTitleCase(character);
            if (title != guessed) {
                exceptions.put(String.valueOf(character), Value.of(String.valueOf(title)));
            }
        }
        return new Value.Mapping(exceptions);
    }
}
