package dev.pao.http.internal.route;

import dev.pao.model.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One form of the body that an operation takes, as the API's description tells it.
 *
 * @param mediaType what the body is
 * @param isRequired whether a call needs a body
 * @param schema the name of the body's schema; blank where the body has none
 * @param example a body that is answered well, if one is shown
 */
public record BodyType(String mediaType, boolean isRequired, String schema, Optional<Value> example) {

    /** A body that a call needs, of which no more is said. */
    public static BodyType of(String mediaType) {
        return new BodyType(mediaType, true, "", Optional.empty());
    }

    Value document() {
        Map<String, Value> entries = new LinkedHashMap<>();
        if (!schema.isEmpty()) {
            entries.put("schema", Value.Mapping.EMPTY.with("$ref", Value.of("#/components/schemas/" + schema)));
        }
        example.ifPresent(shown -> entries.put("example", shown));
        return new Value.Mapping(entries);
    }
}
