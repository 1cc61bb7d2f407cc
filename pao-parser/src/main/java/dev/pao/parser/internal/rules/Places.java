package dev.pao.parser.internal.rules;

import dev.pao.model.ItemKey;
import dev.pao.model.value.JsonPointer;

/** Where the parts of an item are. */
final class Places {

    static final JsonPointer NAME = JsonPointer.of("name");
    static final JsonPointer DESCRIPTION = JsonPointer.of("description");
    static final JsonPointer OWNER = JsonPointer.of("owner");
    static final JsonPointer TAGS = JsonPointer.of("tags");
    static final JsonPointer FIELDS = JsonPointer.of("presentation", "fields");
    static final JsonPointer SYSTEM = JsonPointer.of("fulfillment", "manual", "system");
    static final JsonPointer AUTOMATION = JsonPointer.of("fulfillment", "automation");

    /** As many as an item may have; every rule for fields asks for them again. */
    private static final JsonPointer[] FIRST_FIELDS =
            firstFields(ItemKey.FIELDS.limit().orElseThrow());

    private Places() {}

    /** The place of a field, counted from 0. */
    static JsonPointer field(int index) {
        return index < FIRST_FIELDS.length ? FIRST_FIELDS[index] : FIELDS.child(index);
    }

    private static JsonPointer[] firstFields(int count) {
        JsonPointer[] fields = new JsonPointer[count];
        for (int i = 0; i < count; i++) {
            fields[i] = FIELDS.child(i);
        }
        return fields;
    }
}
