package dev.pao.fulfillment.internal.template;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.Field;
import dev.pao.model.field.KeyKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that a part of a template can name. Immutable. */
final class Scope {

    private static final Shape LOOP = Shape.record(Map.of(
            "index", Shape.NUMBER,
            "revindex", Shape.NUMBER,
            "length", Shape.NUMBER,
            "first", Shape.FLAG,
            "last", Shape.FLAG));

    private static final Shape TEXTS = Shape.listOf(Shape.TEXT);
    private static final Map<String, Shape> COMMON = common();

    private final Map<String, Shape> variables;
    private final boolean insideLoop;

    private Scope(Map<String, Shape> variables, boolean insideLoop) {
        this.variables = variables;
        this.insideLoop = insideLoop;
    }

    /** What the templates of an item can name: its fields, and what every template knows. */
    static Scope of(CatalogItem item) {
        Map<String, Shape> variables = new LinkedHashMap<>();
        for (Field field : item.presentation().fields()) {
            variables.put(field.name(), shape(field.type().valueKind()));
        }
        variables.putAll(COMMON);
        return new Scope(variables, false);
    }

    /** This scope inside a loop. */
    Scope withLoop(String variable, Shape member) {
        Map<String, Shape> inside = new LinkedHashMap<>(variables);
        inside.put("loop", LOOP);
        inside.put(variable, member);
        return new Scope(inside, true);
    }

    Optional<Shape> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Set<String> names() {
        return variables.keySet();
    }

    boolean isInsideLoop() {
        return insideLoop;
    }

    /** What every template knows, in the order in which messages list it. */
    private static Map<String, Shape> common() {
        Map<String, Shape> variables = new LinkedHashMap<>();
        variables.put(
                "parameters",
                Shape.listOf(Shape.record(Map.of("name", Shape.TEXT, "label", Shape.TEXT, "value", Shape.ANY))));
        variables.put("requester", texts("user_id", "team", "email"));
        variables.put("request", texts("id", "created_at"));
        Map<String, Shape> aboutItem =
                new LinkedHashMap<>(texts("name", "version", "description", "owner", "category", "display_name")
                        .attributes());
        aboutItem.put("tags", TEXTS);
        variables.put("catalog_item", Shape.record(aboutItem));
        return variables;
    }

    private static Shape shape(KeyKind kind) {
        return switch (kind) {
            case TEXT -> Shape.TEXT;
            case INTEGER, DECIMAL -> Shape.NUMBER;
            case BOOLEAN -> Shape.FLAG;
            case TEXTS -> TEXTS;
            case CONDITIONAL, FIELD_VALUE -> Shape.ANY;
        };
    }

    private static Shape texts(String... names) {
        Map<String, Shape> attributes = new LinkedHashMap<>();
        for (String name : names) {
            attributes.put(name, Shape.TEXT);
        }
        return Shape.record(attributes);
    }
}
