package dev.pao.http.internal.route;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the OpenAPI 3.1 document of operations from what the operations themselves say. */
final class ApiDescription {

    private ApiDescription() {}

    static Value.Mapping of(List<Operation> operations, Value.Mapping components) {
        Map<String, Value> document = new LinkedHashMap<>();
        document.put("openapi", Value.of("3.1.0"));
        document.put("info", info());
        document.put("servers", servers(""));
        document.put("paths", paths(operations));
        document.put("components", components);
        return new Value.Mapping(document);
    }

    /** The one server: this one, wherever it is mounted. */
    static Value servers(String prefix) {
        Value url = Value.of(prefix.isEmpty() ? "/" : prefix);
        return new Value.Sequence(List.of(new Value.Mapping(Map.of("url", url))));
    }

    private static Value info() {
        Map<String, Value> info = new LinkedHashMap<>();
        info.put("title", Value.of("PAO"));
        info.put("version", Value.of("1"));
        info.put(
                "description",
                Value.of("The service catalog of a Git repository. Errors are problem documents (RFC 9457)."));
        return new Value.Mapping(info);
    }

    private static Value paths(List<Operation> operations) {
        Map<String, Value.Mapping> paths = new LinkedHashMap<>();
        for (Operation operation : operations) {
            Value.Mapping before = paths.getOrDefault(operation.path().text(), Value.Mapping.EMPTY);
            paths.put(operation.path().text(), before.with(operation.method().key(), document(operation)));
        }
        return new Value.Mapping(new LinkedHashMap<>(paths));
    }

    private static Value document(Operation operation) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("operationId", Value.of(operation.id()));
        entries.put("summary", Value.of(operation.summary()));
        entries.put("security", security(operation));
        if (!operation.parameters().isEmpty()) {
            entries.put("parameters", sequence(operation.parameters().stream().map(Parameter::document)));
        }
        if (!operation.bodyTypes().isEmpty()) {
            entries.put("requestBody", body(operation.bodyTypes()));
        }
        Map<String, Value> replies = new LinkedHashMap<>();
        operation
                .replies()
                .forEach(reply -> replies.put(Integer.toString(reply.status().code()), reply.document()));
        entries.put("responses", new Value.Mapping(replies));
        return new Value.Mapping(entries);
    }

    /** OpenAPI 3.1 lets a requirement of any scheme name the role that is needed; one of several requirements is enough. */
    private static Value security(Operation operation) {
        List<String> schemes = operation.isForBrowsers() ? List.of("bearer", "basic") : List.of("bearer");
        return sequence(operation.roles().stream()
                .flatMap(needed ->
                        schemes.stream().map(scheme -> new Value.Mapping(Map.of(scheme, Value.texts(needed.word()))))));
    }

    private static Value body(List<BodyType> types) {
        Map<String, Value> content = new LinkedHashMap<>();
        types.forEach(type -> content.put(type.mediaType(), type.document()));
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("required", Value.of(types.stream().anyMatch(BodyType::isRequired)));
        body.put("content", new Value.Mapping(content));
        return new Value.Mapping(body);
    }

    private static Value sequence(Stream<? extends Value> values) {
        return new Value.Sequence(values.<Value>map(value -> value).toList());
    }
}
