package dev.pao.model;

import dev.pao.model.field.Field;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One service offering: what it is, what a requester fills in, and what becomes of a request. Immutable and
 * thread-safe.
 *
 * <p>An item is a typed view of its {@linkplain #document document}, which keeps every key in the order and every text
 * in the form in which they were written. Building one in Java code checks its shape only; whether it keeps the rules
 * of the format is what a parser, or Jakarta Validation through {@link WellFormedItem}, says.
 */
@WellFormedItem
public final class CatalogItem {

    private final Value.Mapping document;
    private final Optional<String> category;
    private final SemanticVersion version;
    private final Presentation presentation;
    private final Fulfillment fulfillment;

    private CatalogItem(Value.Mapping document, Optional<String> category, FieldTypes types) {
        this.document = document;
        this.category = category;
        this.version = SemanticVersion.of(ItemDocument.text(document, "version"));
        this.presentation = ItemDocument.presentation(document, types);
        this.fulfillment = ItemDocument.fulfillment(document);
        ItemDocument.text(document, "name");
        ItemDocument.text(document, "description");
        ItemDocument.text(document, "owner");
    }

    /**
     * The item that a document describes.
     *
     * @param document name, version, description, owner, presentation and fulfillment, in any order
     * @param category the first folder below the catalog root, if the file lies in one
     * @param types the field types that the host knows; a field of another type becomes one that accepts any value
     * @throws IllegalArgumentException if a required key is missing or a value is of the wrong kind
     */
    public static CatalogItem of(Value.Mapping document, Optional<String> category, FieldTypes types) {
        return new CatalogItem(document, category, types);
    }

    /** Starts an item from its name and version. */
    public static Builder builder(String name, SemanticVersion version) {
        return new Builder(name, version);
    }

    /** The name: unique in its catalog. */
    public String name() {
        return ItemDocument.text(document, "name");
    }

    /** The version. */
    public SemanticVersion version() {
        return version;
    }

    /** What a requester reads. */
    public String description() {
        return ItemDocument.text(document, "description");
    }

    /** The team that owns the offering. */
    public String owner() {
        return ItemDocument.text(document, "owner");
    }

    /** The tags, as written; empty where there are none. */
    public List<String> tags() {
        return document.texts("tags");
    }

    /** The name that people see, if it differs from {@link #name}. */
    public Optional<String> displayName() {
        return document.text("display_name");
    }

    /** The first folder below the catalog root; empty for an item in the root or one built in Java code. */
    public Optional<String> category() {
        return category;
    }

    /** The form. */
    public Presentation presentation() {
        return presentation;
    }

    /** What becomes of a request. */
    public Fulfillment fulfillment() {
        return fulfillment;
    }

    /** All that was written, in its order. */
    public Value.Mapping document() {
        return document;
    }

    /** What a reader may see: the document without {@code fulfillment}. */
    public Value.Mapping publicDocument() {
        return document.without("fulfillment");
    }

    /** Whether both say the same, wherever their files lie: equal documents, whatever the order of keys. */
    public boolean saysTheSameAs(CatalogItem other) {
        return document.equals(other.document);
    }

    /** Whether both say the same: equal documents, whatever the order of keys, in the same category. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogItem that && document.equals(that.document) && category.equals(that.category);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, category);
    }

    /** The name and version, such as {@code mysql-database v1.0.0}. */
    @Override
    public String toString() {
        return name() + " v" + version;
    }

    /** Builds an item in Java code. Not thread-safe. */
    public static final class Builder {

        private final Map<String, Value> header = new LinkedHashMap<>();
        private final List<Field> fields = new ArrayList<>();
        private Optional<String> category = Optional.empty();
        private Value.Mapping manual = Value.Mapping.EMPTY;
        private Optional<Value> automation = Optional.empty();

        private Builder(String name, SemanticVersion version) {
            header.put("name", Value.of(name));
            header.put("version", Value.of(version.toString()));
            header.put("description", Value.of(""));
            header.put("owner", Value.of(""));
        }

        /** Sets what a requester reads; required. */
        public Builder description(String description) {
            header.put("description", Value.of(description));
            return this;
        }

        /** Sets the team that owns the offering; required. */
        public Builder owner(String owner) {
            header.put("owner", Value.of(owner));
            return this;
        }

        /** Sets the tags; none by default. */
        public Builder tags(Collection<String> tags) {
            header.put("tags", Value.texts(tags));
            return this;
        }

        /** Sets the tags; none by default. */
        public Builder tags(String... tags) {
            return tags(List.of(tags));
        }

        /** Sets the name that people see; the name by default. */
        public Builder displayName(String displayName) {
            header.put("display_name", Value.of(displayName));
            return this;
        }

        /** Sets the category; none by default. */
        public Builder category(String newCategory) {
            category = Optional.of(newCategory);
            return this;
        }

        /** Adds a field at the end of the form. */
        public Builder field(Field field) {
            fields.add(Objects.requireNonNull(field, "field"));
            return this;
        }

        /** Sets the ticket system and its template; required. */
        public Builder manual(String system, Value.Mapping template) {
            Map<String, Value> entries = new LinkedHashMap<>();
            entries.put("system", Value.of(system));
            entries.put("template", template);
            manual = new Value.Mapping(entries);
            return this;
        }

        /** Sets what is kept under {@code automation}; nothing by default. */
        public Builder automation(Value newAutomation) {
            automation = Optional.of(newAutomation);
            return this;
        }

        /**
         * The item.
         *
         * @throws IllegalArgumentException if {@link #manual} was not called
         */
        public CatalogItem build() {
            Map<String, Value> entries = new LinkedHashMap<>(header);
            List<Value> inputs = fields.stream().<Value>map(Field::document).toList();
            entries.put("presentation", new Value.Mapping(Map.of("fields", new Value.Sequence(inputs))));
            Map<String, Value> ways = new LinkedHashMap<>();
            ways.put("manual", manual);
            automation.ifPresent(value -> ways.put("automation", value));
            entries.put("fulfillment", new Value.Mapping(ways));
            return new CatalogItem(new Value.Mapping(entries), category, FieldTypes.of(fields));
        }
    }
}
