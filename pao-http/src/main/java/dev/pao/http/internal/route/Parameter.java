package dev.pao.http.internal.route;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One parameter of an operation, as the API's description tells it.
 *
 * @param place where it stands
 * @param name its name
 * @param isRequired whether a call needs it
 * @param description what it does
 * @param schema what it may be, as JSON Schema
 */
public record Parameter(Place place, String name, boolean isRequired, String description, Value.Mapping schema) {

    /** Where a parameter stands. */
    public enum Place {
        /** In the path. */
        PATH,
        /** In the query. */
        QUERY,
        /** In a header field. */
        HEADER
    }

    /** A variable of the path. */
    public static Parameter path(String name, String description) {
        return new Parameter(Place.PATH, name, true, description, type("string"));
    }

    /** A text in the query that may be left out. */
    public static Parameter text(String name, String description) {
        return new Parameter(
                Place.QUERY, name, false, description, type("string").with("minLength", Value.of(1)));
    }

    /** A text in the query that a call needs. */
    public static Parameter needed(String name, String description) {
        return new Parameter(
                Place.QUERY, name, true, description, type("string").with("minLength", Value.of(1)));
    }

    /** A number in the query, from 1 on. */
    public static Parameter number(String name, String description) {
        return new Parameter(
                Place.QUERY, name, false, description, type("integer").with("minimum", Value.of(1)));
    }

    /** Texts in the query, between commas or each for itself. */
    public static Parameter texts(String name, String description) {
        Value.Mapping list = type("array").with("items", type("string").with("minLength", Value.of(1)));
        return new Parameter(Place.QUERY, name, false, description, list);
    }

    /** What is wanted or not; it is not where it is left out. */
    public static Parameter flag(String name, String description) {
        return new Parameter(
                Place.QUERY, name, false, description, type("boolean").with("default", Value.of(false)));
    }

    /** A whole number from 1 that may be left out. */
    public static Parameter number(String name, int greatest, String description) {
        Value.Mapping schema = type("integer").with("minimum", Value.of(1)).with("maximum", Value.of(greatest));
        return new Parameter(Place.QUERY, name, false, description, schema);
    }

    /** How many members of a list are wanted. */
    public static Parameter limit(int greatest, int whenAbsent) {
        Value.Mapping schema = type("integer")
                .with("minimum", Value.of(1))
                .with("maximum", Value.of(greatest))
                .with("default", Value.of(whenAbsent));
        return new Parameter(Place.QUERY, "limit", false, "How many are given at most.", schema);
    }

    /** A header field. */
    public static Parameter header(String name, boolean isRequired, String description) {
        return new Parameter(Place.HEADER, name, isRequired, description, type("string"));
    }

    Value document() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.of(name));
        entries.put("in", Value.of(place.name().toLowerCase(Locale.ROOT)));
        entries.put("required", Value.of(isRequired));
        entries.put("description", Value.of(description));
        entries.put("schema", schema);
        return new Value.Mapping(entries);
    }

    private static Value.Mapping type(String name) {
        return new Value.Mapping(Map.of("type", Value.of(name)));
    }
}
