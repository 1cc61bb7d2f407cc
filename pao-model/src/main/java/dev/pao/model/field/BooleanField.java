package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;

/** Yes or no. */
public final class BooleanField extends Field {

    BooleanField(Value.Mapping document) {
        super(document, StandardFieldType.BOOLEAN);
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        return List.of();
    }
}
