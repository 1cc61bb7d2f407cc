package dev.pao.parser.internal.bind;

import static dev.pao.parser.internal.bind.KeyShape.optional;
import static dev.pao.parser.internal.bind.KeyShape.required;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.TreeSpans;
import java.util.Optional;

/** Makes the typed item of a tree, with stand-ins where a part can't be read. Immutable and thread-safe. */
public final class BindPhase {

    private static final Value.Mapping MANUAL_STAND_IN =
            Value.Mapping.EMPTY.with("system", Value.of("")).with("template", Value.Mapping.EMPTY);

    private final FieldTypes types;
    private final MappingShape item;

    /** Binds items whose fields are of known types. */
    public BindPhase(FieldTypes types) {
        this.types = types;
        this.item = MappingShape.of(
                required("name", IdentifierReader.INSTANCE, Value.of("")),
                required("version", VersionReader.INSTANCE, Value.of("0.0.0")),
                required("description", TextReader.INSTANCE, Value.of("")),
                required("owner", TextReader.INSTANCE, Value.of("")),
                optional("tags", ListReader.IDENTIFIERS),
                optional("display_name", TextReader.INSTANCE),
                required("presentation", presentation(types), Value.Mapping.EMPTY.with("fields", Value.texts())),
                required("fulfillment", fulfillment(), Value.Mapping.EMPTY.with("manual", MANUAL_STAND_IN)));
    }

    /**
     * The item that a tree describes. What stands in for a part that can't be read is condemned.
     *
     * @param spans where things are in the text, if there is one
     * @return the item; empty if the document as a whole is not a mapping
     */
    public Optional<CatalogItem> bind(
            Node root, Optional<String> category, Problems problems, Optional<TreeSpans> spans) {
        Binding binding = new Binding(problems, spans);
        if (!(root instanceof MappingNode mapping)) {
            return binding.wrongKind(
                    root, Place.ROOT, "a mapping with `name`, `version` and the other keys of an item");
        }
        Value.Mapping document = item.read(Written.of(mapping, Place.ROOT, () -> "the item"), binding);
        return Optional.of(CatalogItem.of(document, category, types));
    }

    private static NestedReader presentation(FieldTypes types) {
        return new NestedReader(
                MappingShape.of(required("fields", new FieldsReader(new FieldShapes(types)), Value.texts())),
                "a mapping with the list `fields`");
    }

    private static NestedReader fulfillment() {
        NestedReader manual = new NestedReader(
                MappingShape.of(
                        required("system", IdentifierReader.INSTANCE, Value.of("")),
                        required("template", TemplateReader.INSTANCE, Value.Mapping.EMPTY)),
                "a mapping with `system` and `template`");
        return new NestedReader(
                MappingShape.of(
                        required("manual", manual, MANUAL_STAND_IN), optional("automation", AnythingReader.INSTANCE)),
                "a mapping with `manual`");
    }
}
