package dev.pao.model;

import dev.pao.model.field.Field;
import java.util.List;
import java.util.Optional;

/**
 * What a requester sees and fills in.
 *
 * @param fields the inputs of the form, in order; may be empty
 */
public record Presentation(List<Field> fields) {

    /** Copies the list. */
    public Presentation {
        fields = List.copyOf(fields);
    }

    /** The first field with a name. */
    public Optional<Field> field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
