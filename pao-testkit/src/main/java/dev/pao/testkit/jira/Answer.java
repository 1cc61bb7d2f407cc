package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.Map;

/** An answer as Jira forms it. */
record Answer(int status, Value body) {

    static Answer error(int status, String message) {
        return new Answer(
                status,
                Value.Mapping.EMPTY.with("errorMessages", Value.texts(message)).with("errors", Value.Mapping.EMPTY));
    }

    static Answer invalid(Map<String, String> errors) {
        Value.Mapping fields = Value.Mapping.EMPTY;
        for (Map.Entry<String, String> error : errors.entrySet()) {
            fields = fields.with(error.getKey(), Value.of(error.getValue()));
        }
        return new Answer(
                400, Value.Mapping.EMPTY.with("errorMessages", Value.texts()).with("errors", fields));
    }
}
