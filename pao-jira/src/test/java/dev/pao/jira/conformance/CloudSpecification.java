package dev.pao.jira.conformance;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.jira.JiraExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Judges calls and answers by an OpenAPI document. */
final class CloudSpecification {

    private static final String IRI = "https://developer.atlassian.com/jira-cloud.json";

    private final Value.Mapping paths;
    private final SchemaRegistry schemas;

    private CloudSpecification(String text) {
        this.paths = ValueJson.readMapping(text).mapping("paths").orElseThrow();
        this.schemas =
                SchemaRegistry.withDialect(Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(IRI, text)));
    }

    static CloudSpecification of(String text) {
        return new CloudSpecification(text);
    }

    /** What is wrong with a call and its answer; empty if both are as published. */
    List<String> complaints(JiraExchange exchange) {
        String method = exchange.method().toLowerCase(Locale.ROOT);
        Optional<String> path = path(exchange.path(), method);
        if (path.isEmpty()) {
            return List.of("there is no " + exchange.method() + " " + exchange.path());
        }
        Operation operation = new Operation(
                new JsonPointer("/paths").child(path.get()).child(method),
                paths.mapping(path.get()).orElseThrow().mapping(method).orElseThrow());
        List<String> complaints = new ArrayList<>(operation.complaintsOfQuery(exchange.query()));
        operation.request().ifPresent(schema -> complaints.addAll(judge("request", schema, exchange.request())));
        if (operation.request().isEmpty() && !exchange.request().isEmpty()) {
            complaints.add("it takes no body");
        }
        if (!operation.hasAnswer(exchange.status())) {
            complaints.add("it never answers " + exchange.status());
        }
        operation
                .answer(exchange.status())
                .ifPresent(schema -> complaints.addAll(judge("answer", schema, exchange.answer())));
        return complaints.stream()
                .map(complaint -> exchange.method() + " " + exchange.path() + ": " + complaint)
                .toList();
    }

    private List<String> judge(String what, JsonPointer schema, String json) {
        return schemas.getSchema(SchemaLocation.of(IRI + "#" + schema)).validate(json, InputFormat.JSON).stream()
                .map(error -> what + " " + error)
                .toList();
    }

    /** The path that fits best: one without placeholders first. */
    private Optional<String> path(String called, String method) {
        return paths.entries().keySet().stream()
                .filter(path -> called.matches(path.replaceAll("\\{[^}]+}", "[^/]+")))
                .filter(path ->
                        paths.mapping(path).orElseThrow().mapping(method).isPresent())
                .min((a, b) -> Long.compare(placeholders(a), placeholders(b)));
    }

    private static long placeholders(String path) {
        return path.chars().filter(c -> c == '{').count();
    }
}
