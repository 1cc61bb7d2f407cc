package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.Map;

/** An answer as Jira forms it. */
record Answer(int status, Value body) {

    static Answer ok(Value body) {
        return new Answer(200, body);
    }

    Answer as(int newStatus) {
        return new Answer(newStatus, body);
    }

    static Answer error(int status, String message) {
        return new Answer(
                status,
                Value.Mapping.EMPTY.with("errorMessages", Value.texts(message)).with("errors", Value.Mapping.EMPTY));
    }

    static Answer invalid(Map<String, String> errors) {
        Value.Mapping.Builder fields = Value.Mapping.builder();
        errors.forEach((field, message) -> fields.put(field, Value.of(message)));
        return new Answer(
                400, Value.Mapping.EMPTY.with("errorMessages", Value.texts()).with("errors", fields.build()));
    }
}
