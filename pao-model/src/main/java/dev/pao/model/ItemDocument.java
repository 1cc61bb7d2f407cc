package dev.pao.model;

import dev.pao.model.field.Field;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts of an item from its document and refuses a document that lacks one. */
final class ItemDocument {

    private ItemDocument() {}

    static String text(Value.Mapping mapping, String key) {
        Optional<String> text = mapping.text(key);
        if (text.isEmpty()) {
            throw wrong(mapping, key, "text");
        }
        return text.get();
    }

    static Value.Mapping mapping(Value.Mapping mapping, String key) {
        Optional<Value.Mapping> found = mapping.mapping(key);
        if (found.isEmpty()) {
            throw wrong(mapping, key, "mapping");
        }
        return found.get();
    }

    static Presentation presentation(Value.Mapping document, FieldTypes types) {
        Value.Mapping presentation = mapping(document, "presentation");
        Optional<Value.Sequence> list = presentation.sequence("fields");
        if (list.isEmpty()) {
            throw wrong(presentation, "fields", "list");
        }
        List<Field> fields = new ArrayList<>();
        for (Value value : list.get().values()) {
            if (!(value instanceof Value.Mapping field)) {
                throw new IllegalArgumentException("a field is a mapping, found a " + value.kindName());
            }
            fields.add(types.field(field));
        }
        return new Presentation(fields);
    }

    static Fulfillment fulfillment(Value.Mapping document) {
        Value.Mapping fulfillment = mapping(document, "fulfillment");
        Value.Mapping manual = mapping(fulfillment, "manual");
        return new Fulfillment(
                new ManualFulfillment(text(manual, "system"), mapping(manual, "template")),
                fulfillment.get("automation"));
    }

    private static IllegalArgumentException wrong(Value.Mapping mapping, String key, String kind) {
        String found = mapping.get(key).map(value -> "a " + value.kindName()).orElse("nothing");
        return new IllegalArgumentException("`" + key + "` of an item is a " + kind + ", found " + found);
    }
}
