package dev.pao.parser;

import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.parser.internal.schema.ItemSchemas;
import java.util.List;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of a catalog item, for editors and other tools: made from the same description of the
 * format that a {@link CatalogParser} reads by. The schema of the format alone is in this jar, too, as {@code
 * /dev/pao/parser/catalog-item.schema.json}.
 *
 * <p>It judges a document as a YAML 1.2 reader with the core schema hands it on, where {@code 1.10} is a number; so where
 * PAO reads a text, it takes a number or a boolean as well. What no schema can say (a default satisfies its own field, a
 * condition names another field, a pattern compiles, and the like) only a parser finds. Immutable and thread-safe.
 */
public final class CatalogSchema {

    /** The {@code $id} of the schema of the format alone. */
    public static final String STANDARD_ID =
            "https://raw.githubusercontent.com/pao-dev/pao/main/docs/catalog-item.schema.json";

    private final Value.Mapping document;

    private CatalogSchema(Value.Mapping document) {
        this.document = document;
    }

    /**
     * The schema for the field types that a host knows. With types beyond the format's it has an {@code $id} of its own,
     * which names them.
     */
    public static CatalogSchema of(FieldTypes types) {
        return new CatalogSchema(new ItemSchemas(Objects.requireNonNull(types, "types")).item(id(types)));
    }

    /** The schema as a value. */
    public Value.Mapping document() {
        return document;
    }

    /** The schema as JSON text over several lines, with a line break at the end. */
    public String json() {
        return ValueJson.writeIndented(document) + "\n";
    }

    /** The schema as compact JSON text. */
    @Override
    public String toString() {
        return document.toString();
    }

    private static String id(FieldTypes types) {
        List<String> own = types.words().stream()
                .filter(word -> FieldTypes.standard().find(word).isEmpty())
                .sorted()
                .toList();
        return own.isEmpty() ? STANDARD_ID : STANDARD_ID + "?types=" + String.join(",", own);
    }
}
