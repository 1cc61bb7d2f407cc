package dev.pao.parser.internal.bind;

import dev.pao.model.ItemKey;
import dev.pao.model.ItemKey.Part;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;

/** How each key of an item is read, and what stands in for it. */
final class ItemShapes {

    private static final Value.Mapping MANUAL_STAND_IN =
            Value.Mapping.EMPTY.with("system", Value.of("")).with("template", Value.Mapping.EMPTY);

    private final FieldsReader fields;

    ItemShapes(FieldTypes types) {
        this.fields = new FieldsReader(new FieldShapes(types));
    }

    /** The shape of one part with all that is in it. */
    MappingShape of(Part part) {
        List<KeyShape> keys = new ArrayList<>();
        for (ItemKey key : ItemKey.of(part)) {
            keys.add(shape(key));
        }
        return MappingShape.of(keys);
    }

    private KeyShape shape(ItemKey key) {
        return new KeyShape(key.word(), key.isRequired(), reader(key), standIn(key));
    }

    private ValueReader reader(ItemKey key) {
        return switch (key) {
            case NAME, SYSTEM -> IdentifierReader.INSTANCE;
            case VERSION -> VersionReader.INSTANCE;
            case DESCRIPTION, OWNER, DISPLAY_NAME -> TextReader.INSTANCE;
            case TAGS -> ListReader.IDENTIFIERS;
            case FIELDS -> fields;
            case TEMPLATE -> TemplateReader.INSTANCE;
            case AUTOMATION -> AnythingReader.INSTANCE;
            case PRESENTATION -> new NestedReader(of(Part.PRESENTATION), "a mapping with the list `fields`");
            case FULFILLMENT -> new NestedReader(of(Part.FULFILLMENT), "a mapping with `manual`");
            case MANUAL -> new NestedReader(of(Part.MANUAL), "a mapping with `system` and `template`");
        };
    }

    /** What takes the place of a required key that can't be read; a key that may be left out needs nothing. */
    private static Value standIn(ItemKey key) {
        return switch (key) {
            case NAME, DESCRIPTION, OWNER, SYSTEM -> Value.of("");
            case VERSION -> Value.of("0.0.0");
            case FIELDS -> Value.texts();
            case PRESENTATION -> Value.Mapping.EMPTY.with("fields", Value.texts());
            case TEMPLATE -> Value.Mapping.EMPTY;
            case MANUAL -> MANUAL_STAND_IN;
            case FULFILLMENT -> Value.Mapping.EMPTY.with("manual", MANUAL_STAND_IN);
            case TAGS, DISPLAY_NAME, AUTOMATION -> Value.nothing();
        };
    }
}
