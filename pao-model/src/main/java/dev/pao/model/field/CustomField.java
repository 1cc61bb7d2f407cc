package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;

/** A field of a host's type, or of a type that this host does not know. */
public final class CustomField extends Field {

    private final CustomFieldType customType;

    CustomField(Value.Mapping document, CustomFieldType type) {
        super(document, type);
        this.customType = type;
    }

    /** Whether this host knows the type; an unknown one takes any value. */
    public boolean isKnown() {
        return !(customType instanceof UnknownFieldType);
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        return List.copyOf(customType.violations(this, value));
    }
}
