package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.RequestId;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template can name, with the values of one request. */
final class TemplateVariables {

    private TemplateVariables() {}

    static Value.Mapping of(CatalogItem item, Map<Field, Value> values, Requester requester, RequestId id, Instant at) {
        Map<String, Value> variables = new LinkedHashMap<>();
        item.presentation().fields().forEach(field -> variables.put(field.name(), Value.nothing()));
        values.forEach((field, value) -> variables.put(field.name(), value));
        variables.put("parameters", parameters(values));
        variables.put(
                "requester",
                record(
                        "user_id", Value.of(requester.userId()),
                        "team", text(requester.team()),
                        "email", text(requester.email())));
        variables.put("catalog_item", item(item));
        variables.put("request", record("id", Value.of(id.text()), "created_at", Value.of(at.toString())));
        return new Value.Mapping(variables);
    }

    private static Value parameters(Map<Field, Value> values) {
        List<Value> parameters = values.entrySet().stream()
                .<Value>map(entry -> record(
                        "name", Value.of(entry.getKey().name()),
                        "label",
                                Value.of(entry.getKey()
                                        .label()
                                        .orElse(entry.getKey().name())),
                        "value", entry.getValue()))
                .toList();
        return new Value.Sequence(parameters);
    }

    private static Value item(CatalogItem item) {
        return record(
                        "name", Value.of(item.name()),
                        "version", Value.of(item.version().toString()),
                        "description", Value.of(item.description()))
                .with("owner", Value.of(item.owner()))
                .with("tags", Value.texts(item.tags()))
                .with("category", text(item.category()))
                .with("display_name", Value.of(item.displayName().orElse(item.name())));
    }

    private static Value text(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }

    private static Value.Mapping record(String key1, Value value1, String key2, Value value2) {
        return Value.Mapping.EMPTY.with(key1, value1).with(key2, value2);
    }

    private static Value.Mapping record(
            String key1, Value value1, String key2, Value value2, String key3, Value value3) {
        return record(key1, value1, key2, value2).with(key3, value3);
    }
}
