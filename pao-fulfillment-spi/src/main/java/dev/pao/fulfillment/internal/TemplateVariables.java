package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.RequestId;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a template can name, with the values of one request. */
final class TemplateVariables {

    private TemplateVariables() {}

    /** All of them. */
    static Value.Mapping of(CatalogItem item, Map<Field, Value> values, Requester requester, RequestId id, Instant at) {
        return of(item, values, new Occasion(requester, id, at), name -> true);
    }

    /** All fields, and of the rest those that somebody names. */
    static Value.Mapping of(CatalogItem item, Map<Field, Value> values, Occasion occasion, Predicate<String> isNamed) {
        Map<String, Value> variables = new LinkedHashMap<>();
        item.presentation().fields().forEach(field -> variables.put(field.name(), Value.nothing()));
        values.forEach((field, value) -> variables.put(field.name(), value));
        putIfNamed("parameters", () -> parameters(values), isNamed, variables);
        putIfNamed("requester", () -> requester(occasion.requester()), isNamed, variables);
        putIfNamed("catalog_item", () -> item(item), isNamed, variables);
        putIfNamed("request", () -> request(occasion), isNamed, variables);
        return new Value.Mapping(variables);
    }

    private static void putIfNamed(
            String name, Supplier<Value> value, Predicate<String> isNamed, Map<String, Value> variables) {
        if (isNamed.test(name)) {
            variables.put(name, value.get());
        }
    }

    private static Value parameters(Map<Field, Value> values) {
        List<Value> parameters = new ArrayList<>();
        values.forEach((field, value) -> parameters.add(Value.Mapping.builder()
                .put("name", Value.of(field.name()))
                .put("label", Value.of(field.label().orElse(field.name())))
                .put("value", value)
                .build()));
        return new Value.Sequence(parameters);
    }

    private static Value requester(Requester requester) {
        return Value.Mapping.builder()
                .put("user_id", Value.of(requester.userId()))
                .put("team", text(requester.team()))
                .put("email", text(requester.email()))
                .build();
    }

    private static Value request(Occasion occasion) {
        return Value.Mapping.builder()
                .put("id", Value.of(occasion.id().text()))
                .put("created_at", Value.of(occasion.at().toString()))
                .build();
    }

    private static Value item(CatalogItem item) {
        return Value.Mapping.builder()
                .put("name", Value.of(item.name()))
                .put("version", Value.of(item.version().toString()))
                .put("description", Value.of(item.description()))
                .put("owner", Value.of(item.owner()))
                .put("tags", Value.texts(item.tags()))
                .put("category", text(item.category()))
                .put("display_name", Value.of(item.displayName().orElse(item.name())))
                .build();
    }

    private static Value text(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }

    /** Who asks, under which name, and when. */
    record Occasion(Requester requester, RequestId id, Instant at) {}
}
