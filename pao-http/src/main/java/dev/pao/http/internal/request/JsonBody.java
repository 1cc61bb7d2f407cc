package dev.pao.http.internal.request;

import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The JSON object that a call brings, with the keys that are known. */
final class JsonBody {

    private static final long MOST_BYTES = 1024 * 1024;

    private final Value.Mapping object;

    private JsonBody(Value.Mapping object) {
        this.object = object;
    }

    static JsonBody of(Call call, List<String> keys) {
        Value.Mapping object = object(call.body(MOST_BYTES));
        for (String key : object.entries().keySet()) {
            if (!keys.contains(key)) {
                throw refused("the body has no key `" + key + "`; known are " + keys);
            }
        }
        return new JsonBody(object);
    }

    String needed(String key) {
        return text(key).orElseThrow(() -> refused("the body has `" + key + "`, found none"));
    }

    Optional<String> text(String key) {
        Optional<Value> given = object.get(key);
        Optional<String> text = object.text(key).filter(known -> !known.isBlank());
        if (given.isPresent() && text.isEmpty()) {
            throw refused("`" + key + "` is a text that is not blank, found " + ValueJson.write(given.get()));
        }
        return text;
    }

    Value.Mapping mapping(String key) {
        Optional<Value> given = object.get(key);
        if (given.isPresent() && object.mapping(key).isEmpty()) {
            throw refused("`" + key + "` is an object, found " + ValueJson.write(given.get()));
        }
        return object.mapping(key).orElse(Value.Mapping.EMPTY);
    }

    static Refusal refused(String detail) {
        return Refusal.of(Status.BAD_REQUEST, detail);
    }

    private static Value.Mapping object(byte[] body) {
        try {
            return ValueJson.readMapping(new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw refused("the body is not a JSON object: " + e.getMessage());
        }
    }
}
