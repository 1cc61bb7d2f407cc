package dev.pao.parser.internal.rules;

import dev.pao.model.value.JsonPointer;

/** Where the parts of an item are. */
final class Places {

    static final JsonPointer NAME = JsonPointer.of("name");
    static final JsonPointer TAGS = JsonPointer.of("tags");
    static final JsonPointer FIELDS = JsonPointer.of("presentation", "fields");
    static final JsonPointer SYSTEM = JsonPointer.of("fulfillment", "manual", "system");
    static final JsonPointer AUTOMATION = JsonPointer.of("fulfillment", "automation");

    private Places() {}
}
