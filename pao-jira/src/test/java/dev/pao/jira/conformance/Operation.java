package dev.pao.jira.conformance;

import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An operation of an OpenAPI document.
 *
 * @param place where it stands in the document
 * @param content what stands there
 */
record Operation(JsonPointer place, Value.Mapping content) {

    private static final String JSON = "application/json";

    /** Where the schema of its body is. */
    Optional<JsonPointer> request() {
        return content.mapping("requestBody")
                .flatMap(Operation::schema)
                .map(schema -> json(place.child("requestBody")));
    }

    boolean hasAnswer(int status) {
        return responses().mapping(Integer.toString(status)).isPresent();
    }

    /** Where the schema of an answer is, if it has one. */
    Optional<JsonPointer> answer(int status) {
        String code = Integer.toString(status);
        return responses()
                .mapping(code)
                .flatMap(Operation::schema)
                .map(schema -> json(place.child("responses").child(code)));
    }

    List<String> complaintsOfQuery(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .filter(pair -> !takes(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)))
                .map(pair -> "it takes no parameter " + pair[0] + "=" + pair[1])
                .toList();
    }

    private boolean takes(String name, String value) {
        return content.sequence("parameters").orElse(new Value.Sequence(List.of())).values().stream()
                .map(Value.Mapping.class::cast)
                .filter(parameter ->
                        parameter.text("in").filter("query"::equals).isPresent())
                .filter(parameter -> parameter.text("name").filter(name::equals).isPresent())
                .anyMatch(parameter -> fits(
                        parameter.mapping("schema").orElseThrow().text("type").orElse(""), value));
    }

    private static boolean fits(String type, String value) {
        return switch (type) {
            case "integer" -> value.matches("-?[0-9]+");
            case "boolean" -> value.matches("true|false");
            default -> !value.isEmpty();
        };
    }

    private Value.Mapping responses() {
        return content.mapping("responses").orElse(Value.Mapping.EMPTY);
    }

    private static Optional<Value.Mapping> schema(Value.Mapping body) {
        return body.mapping("content")
                .flatMap(content -> content.mapping(JSON))
                .flatMap(json -> json.mapping("schema"));
    }

    private static JsonPointer json(JsonPointer body) {
        return body.child("content").child(JSON).child("schema");
    }
}
