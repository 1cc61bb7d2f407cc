package dev.pao.parser.internal.bind;

import dev.pao.model.CatalogItem;
import dev.pao.model.ItemKey;
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

    private final FieldTypes types;
    private final MappingShape item;

    /** Binds items whose fields are of known types. */
    public BindPhase(FieldTypes types) {
        this.types = types;
        this.item = new ItemShapes(types).of(ItemKey.Part.ITEM);
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
        Value.Mapping document = item.read(Written.item(mapping), binding);
        return Optional.of(CatalogItem.of(document, category, types));
    }
}
