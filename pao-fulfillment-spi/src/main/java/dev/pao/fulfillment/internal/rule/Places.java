package dev.pao.fulfillment.internal.rule;

import dev.pao.model.value.JsonPointer;

/** Where an item says how it is fulfilled. */
final class Places {

    static final JsonPointer SYSTEM = JsonPointer.of("fulfillment", "manual", "system");
    static final JsonPointer TEMPLATE = JsonPointer.of("fulfillment", "manual", "template");
    static final JsonPointer FIELDS = JsonPointer.of("presentation", "fields");

    private Places() {}
}
