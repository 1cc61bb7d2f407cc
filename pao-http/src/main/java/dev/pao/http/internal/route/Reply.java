package dev.pao.http.internal.route;

import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way in which an operation is answered, as the API's description tells it.
 *
 * @param status the status
 * @param description when it is answered so
 * @param mediaType what the body is; blank where there is none
 * @param schema the name of the body's schema; blank where there is no body
 * @param headers the header fields that come with it
 */
public record Reply(Status status, String description, String mediaType, String schema, List<String> headers) {

    /** Copies the list. */
    public Reply {
        headers = List.copyOf(headers);
    }

    /** An answer with a JSON body. */
    public static Reply json(Status status, String schema, String description) {
        return new Reply(status, description, Answer.JSON, schema, List.of());
    }

    /** An answer with a body of another media type. */
    public static Reply text(Status status, String mediaType, String schema, String description) {
        return new Reply(status, description, mediaType, schema, List.of());
    }

    /** An answer with a problem document. */
    public static Reply problem(Status status, String description) {
        return new Reply(status, description, Problem.MEDIA_TYPE, "Problem", List.of());
    }

    /** An answer with a problem document that says more in members of its own. */
    public static Reply problem(Status status, String schema, String description) {
        return new Reply(status, description, Problem.MEDIA_TYPE, schema, List.of());
    }

    /** An answer without a body. */
    public static Reply empty(Status status, String description) {
        return new Reply(status, description, "", "", List.of());
    }

    /** This answer with header fields. */
    public Reply with(String... names) {
        return new Reply(status, description, mediaType, schema, List.of(names));
    }

    Value document() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("description", Value.of(description));
        if (!headers.isEmpty()) {
            Map<String, Value> fields = new LinkedHashMap<>();
            headers.forEach(name -> fields.put(name, reference("headers", name)));
            entries.put("headers", new Value.Mapping(fields));
        }
        if (!mediaType.isEmpty()) {
            Value body = new Value.Mapping(Map.of("schema", reference("schemas", schema)));
            entries.put("content", new Value.Mapping(Map.of(mediaType, body)));
        }
        return new Value.Mapping(entries);
    }

    private static Value reference(String kind, String name) {
        return new Value.Mapping(Map.of("$ref", Value.of("#/components/" + kind + "/" + name)));
    }
}
