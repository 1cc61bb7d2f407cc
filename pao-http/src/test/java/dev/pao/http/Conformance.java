package dev.pao.http;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a JSON value to the part of JSON Schema that the API's description uses; another keyword is a violation. */
final class Conformance {

    private static final List<String> REMARKS = List.of("description", "format", "default");

    private final Value.Mapping document;
    private final List<String> violations = new ArrayList<>();

    Conformance(Value.Mapping document) {
        this.document = document;
    }

    List<String> violations(Value.Mapping schema, Value value) {
        check(schema, value, "");
        return violations;
    }

    private void check(Value.Mapping schema, Value value, String place) {
        schema.entries().forEach((keyword, argument) -> {
            if (!REMARKS.contains(keyword) && !holds(keyword, argument, schema, value, place)) {
                violations.add(place + ": " + keyword + " " + argument + " against " + value);
            }
        });
    }

    private boolean holds(String keyword, Value argument, Value.Mapping schema, Value value, String place) {
        return switch (keyword) {
            case "$ref" -> {
                check(referred(((Value.Text) argument).text()), value, place);
                yield true;
            }
            case "oneOf" ->
                ((Value.Sequence) argument)
                                .values().stream()
                                        .filter(choice -> new Conformance(document)
                                                .violations((Value.Mapping) choice, value)
                                                .isEmpty())
                                        .count()
                        == 1;
            case "type" -> types(argument).contains(typeOf(value));
            case "const" -> argument.equals(value);
            case "enum" -> ((Value.Sequence) argument).values().contains(value);
            case "required" ->
                schema.texts("required").stream()
                        .allMatch(key -> member(value, key).isPresent());
            case "properties" -> {
                ((Value.Mapping) argument)
                        .entries()
                        .forEach((key, rule) -> member(value, key)
                                .ifPresent(found -> check((Value.Mapping) rule, found, place + "/" + key)));
                yield true;
            }
            case "items" -> {
                ((Value.Sequence) value)
                        .values()
                        .forEach(found -> check((Value.Mapping) argument, found, place + "/*"));
                yield true;
            }
            case "additionalProperties" ->
                argument.equals(Value.of(true))
                        || !(value instanceof Value.Mapping members)
                        || schema.mapping("properties")
                                .map(Value.Mapping::entries)
                                .orElse(Map.of())
                                .keySet()
                                .containsAll(members.entries().keySet());
            case "minimum" -> ((Value.Decimal) value).number().compareTo(((Value.Decimal) argument).number()) >= 0;
            default -> false;
        };
    }

    private Value.Mapping referred(String reference) {
        Value.Mapping place = document;
        for (String key : reference.substring("#/".length()).split("/", -1)) {
            place = place.mapping(key).orElseThrow(() -> new AssertionError("nothing is at " + reference));
        }
        return place;
    }

    private static Optional<Value> member(Value value, String key) {
        return value instanceof Value.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static List<String> types(Value argument) {
        return argument instanceof Value.Sequence list
                ? list.values().stream().map(type -> ((Value.Text) type).text()).toList()
                : List.of(((Value.Text) argument).text());
    }

    private static String typeOf(Value value) {
        return value.match(new Value.Cases<>() {
            @Override
            public String text(String text) {
                return "string";
            }

            @Override
            public String decimal(BigDecimal number) {
                return number.scale() <= 0 ? "integer" : "number";
            }

            @Override
            public String flag(boolean flag) {
                return "boolean";
            }

            @Override
            public String sequence(Value.Sequence sequence) {
                return "array";
            }

            @Override
            public String mapping(Value.Mapping mapping) {
                return "object";
            }

            @Override
            public String nothing() {
                return "null";
            }
        });
    }
}
