package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.Map;
import java.util.function.Function;

/**
 * A call as it arrived.
 *
 * @param method its HTTP method
 * @param path its path, decoded
 * @param query its query, decoded
 * @param body its body as text
 */
record Call(String method, String path, Map<String, String> query, String body) {

    String parameter(String name) {
        return query.getOrDefault(name, "");
    }

    int number(String name, int otherwise) {
        String text = parameter(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    Answer read(Function<Value.Mapping, Answer> service) {
        Value.Mapping json;
        try {
            json = ValueJson.readMapping(body);
        } catch (IllegalArgumentException notJson) {
            return Answer.error(400, "There was an error parsing JSON. Check that your request body is valid.");
        }
        return service.apply(json);
    }
}
