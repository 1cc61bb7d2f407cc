package dev.pao.parser.internal.schema;

import dev.pao.model.ItemKey;
import dev.pao.model.ItemKey.Part;
import dev.pao.model.NamingRule;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Blank;
import dev.pao.parser.internal.report.Invisible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of a catalog item, part by part. */
public final class ItemSchemas {

    private static final String FIELD = "field";
    private static final String TEMPLATE_PART = "template_part";

    private final FieldSchemas fields;

    /** Schemas for items whose fields are of known types. */
    public ItemSchemas(FieldTypes types) {
        this.fields = new FieldSchemas(types);
    }

    /** The whole schema, under an address of its own. */
    public Value.Mapping item(String id) {
        Value.Mapping head = Value.Mapping.EMPTY
                .with("$schema", Value.of("https://json-schema.org/draft/2020-12/schema"))
                .with("$id", Value.of(id));
        Value.Mapping annotations = Annotations.of(
                "PAO catalog item",
                "one service offering: what it is, what a requester fills in, and what becomes of a request",
                List.of());
        return Annotations.join(Annotations.join(head, annotations), part(Part.ITEM))
                .with("$defs", new Value.Mapping(definitions()));
    }

    private Map<String, Value> definitions() {
        Map<String, Value> definitions = new LinkedHashMap<>();
        definitions.put(Shapes.TEXT_DEFINITION, Shapes.text());
        definitions.put(FIELD, fields.field());
        definitions.putAll(fields.definitions());
        definitions.put(TEMPLATE_PART, templatePart());
        return definitions;
    }

    private Value.Mapping part(Part part) {
        List<ItemKey> keys = ItemKey.of(part);
        Map<String, Value> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.word(), key(key)));
        return Shapes.mapping(
                properties,
                keys.stream().filter(ItemKey::isRequired).map(ItemKey::word).toList());
    }

    private Value.Mapping key(ItemKey key) {
        return Annotations.join(
                Annotations.of(Annotations.title(key.word()), key.description(), key.examples()), shape(key));
    }

    private Value.Mapping shape(ItemKey key) {
        return switch (key) {
            case NAME -> Names.of(NamingRule.ITEM);
            case VERSION ->
                Shapes.matching(SemanticVersion.PATTERN).with("maxLength", Value.of(SemanticVersion.MAX_LENGTH));
            case DESCRIPTION, OWNER -> limited(shown(), "maxLength", key);
            case DISPLAY_NAME -> limited(Shapes.TEXT, "maxLength", key);
            case TAGS ->
                limited(Shapes.list(Names.ofText(NamingRule.TAG)), "maxItems", key)
                        .with("uniqueItems", Value.of(true));
            case FIELDS -> limited(Shapes.list(Shapes.reference(FIELD)), "maxItems", key);
            case SYSTEM -> shown().with("not", Shapes.matching(Invisible.BIDIRECTIONAL));
            case TEMPLATE -> Shapes.type("object").with("additionalProperties", Shapes.reference(TEMPLATE_PART));
            case AUTOMATION -> Value.Mapping.EMPTY;
            case PRESENTATION -> part(Part.PRESENTATION);
            case FULFILLMENT -> part(Part.FULFILLMENT);
            case MANUAL -> part(Part.MANUAL);
        };
    }

    private static Value.Mapping limited(Value.Mapping schema, String keyword, ItemKey key) {
        return schema.with(keyword, Value.of(key.limit().orElseThrow()));
    }

    private static Value.Mapping shown() {
        return Shapes.TEXT.with("pattern", Value.of(Blank.NOT_BLANK));
    }

    /** A text, or a list or mapping of such parts. */
    private static Value.Mapping templatePart() {
        Value.Mapping part = Shapes.reference(TEMPLATE_PART);
        return Annotations.join(
                        Annotations.of("Template", "a template, or a list or mapping of templates", List.of()),
                        Shapes.anythingBut("null"))
                .with("items", part)
                .with("additionalProperties", part);
    }
}
