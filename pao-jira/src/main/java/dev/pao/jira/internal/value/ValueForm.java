package dev.pao.jira.internal.value;

import dev.pao.model.value.Value;

/** How a field wants its values. */
public interface ValueForm {

    /** The value as the field wants it. */
    Value write(Value given) throws UnfitValue;
}
