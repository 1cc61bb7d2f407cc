package dev.pao.parser.internal.rules;

import dev.pao.model.field.Field;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.field.SelectionField;
import java.util.List;
import java.util.Optional;

/** The choices of those types that have some. */
final class Choices {

    private Choices() {}

    /**
     * The choices that a field offers.
     *
     * @param key the key that lists them
     * @param texts the choices
     */
    record Offer(String key, List<String> texts) {}

    static Optional<Offer> of(Field field) {
        if (field instanceof SelectionField selection) {
            return Optional.of(new Offer("oneof", selection.oneof()));
        }
        return field instanceof MultiselectField multiselect
                ? Optional.of(new Offer("options", multiselect.options()))
                : Optional.empty();
    }
}
