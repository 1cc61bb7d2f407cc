package dev.pao.model;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The keys of an item but for those of its fields, which {@link dev.pao.model.field.FieldKey} tells. Binder, rules and
 * the JSON Schema for editors read the same description.
 */
public enum ItemKey {
    /** The item's name. */
    NAME(
            Part.ITEM,
            true,
            "the name of the item: unique in the catalog, and the file's name",
            0,
            Value.of("mysql-database")),
    /** The item's version. */
    VERSION(
            Part.ITEM,
            true,
            "the version of the item, as Semantic Versioning 2.0.0 writes it, in quotes; every change needs a higher one",
            0,
            Value.of("1.0.0"),
            Value.of("2.1.0-rc.1")),
    /** What a requester reads. */
    DESCRIPTION(
            Part.ITEM,
            true,
            "what a requester reads about the service; not blank",
            1024,
            Value.of("MySQL database instance")),
    /** The team that owns the item. */
    OWNER(Part.ITEM, true, "the team that owns the service; not blank", 255, Value.of("platform-data-team")),
    /** Words to find the item by. */
    TAGS(Part.ITEM, false, "words to find the service by, each once", 50, Value.texts("database", "mysql")),
    /** The name that people see. */
    DISPLAY_NAME(
            Part.ITEM, false, "the name that people see, if it differs from `name`", 255, Value.of("MySQL database")),
    /** The form. */
    PRESENTATION(Part.ITEM, true, "what a requester sees and fills in", 0),
    /** What becomes of a request. */
    FULFILLMENT(Part.ITEM, true, "what becomes of a request", 0),

    /** The inputs of the form. */
    FIELDS(Part.PRESENTATION, true, "the inputs of the form, in order; may be empty", 200),

    /** The ticket that a person works on. */
    MANUAL(Part.FULFILLMENT, true, "the ticket that a request becomes, for a person to work on", 0),
    /** Kept for later versions. */
    AUTOMATION(
            Part.FULFILLMENT,
            false,
            "kept exactly as written and served back; not run by this version",
            0,
            Value.Mapping.EMPTY.with("terraform", Value.of("modules/mysql"))),

    /** The ticket system. */
    SYSTEM(Part.MANUAL, true, "the ticket system; not blank", 0, Value.of("jira")),
    /** The ticket. */
    TEMPLATE(
            Part.MANUAL,
            true,
            "the ticket's contents by the keys of its system; every text is a template that can name the form's fields, "
                    + "`requester`, `catalog_item` and `request`",
            0,
            Value.Mapping.EMPTY
                    .with("project", Value.of("PLATFORM"))
                    .with("issue_type", Value.of("Service Request"))
                    .with("summary", Value.of("Create database {{ database_name }}")));

    /** The mappings of an item that have keys of their own. */
    public enum Part {
        /** The document itself. */
        ITEM,
        /** What {@code presentation} holds. */
        PRESENTATION,
        /** What {@code fulfillment} holds. */
        FULFILLMENT,
        /** What {@code fulfillment.manual} holds. */
        MANUAL
    }

    private final Part part;
    private final boolean required;
    private final String description;
    private final int limit;
    private final List<Value> examples;

    ItemKey(Part part, boolean required, String description, int limit, Value... examples) {
        this.part = part;
        this.required = required;
        this.description = description;
        this.limit = limit;
        this.examples = List.of(examples);
    }

    /** The keys of one mapping, in the order of the documentation. */
    public static List<ItemKey> of(Part part) {
        List<ItemKey> keys = new ArrayList<>();
        for (ItemKey key : values()) {
            if (key.part == part) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    /** The key as written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is written. */
    public Part part() {
        return part;
    }

    /** Whether it must be written. */
    public boolean isRequired() {
        return required;
    }

    /** What it means, as part of a sentence: {@code the inputs of the form}. */
    public String description() {
        return description;
    }

    /** The most characters of a text, or members of a list; empty where the format sets no limit. */
    public OptionalInt limit() {
        return limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /** Values that it can have, for editors. */
    public List<Value> examples() {
        return examples;
    }
}
