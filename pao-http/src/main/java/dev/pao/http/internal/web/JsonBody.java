package dev.pao.http.internal.web;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The JSON object that a call brings, with the keys that are known. Whatever else it is, is refused. */
public final class JsonBody {

    private final Value.Mapping object;

    private JsonBody(Value.Mapping object) {
        this.object = object;
    }

    /** The object in a body, which has these keys or fewer. */
    public static JsonBody of(byte[] body, List<String> keys) {
        Value.Mapping object = object(body);
        for (String key : object.entries().keySet()) {
            if (!keys.contains(key)) {
                throw refused("the body has no key `" + key + "`; known are " + keys);
            }
        }
        return new JsonBody(object);
    }

    /** Whether something is given for a key. */
    public boolean has(String key) {
        return object.get(key).isPresent();
    }

    /** The text of a key that is needed. */
    public String needed(String key) {
        return text(key).orElseThrow(() -> refused("the body has `" + key + "`, found none"));
    }

    /** The text of a key, which is not blank. */
    public Optional<String> text(String key) {
        Optional<String> text = object.text(key).filter(known -> !known.isBlank());
        if (has(key) && text.isEmpty()) {
            throw refused("`" + key + "` is a text that is not blank, found " + given(key));
        }
        return text;
    }

    /** The object of a key; empty where none is given. */
    public Value.Mapping mapping(String key) {
        if (has(key) && object.mapping(key).isEmpty()) {
            throw refused("`" + key + "` is an object, found " + given(key));
        }
        return object.mapping(key).orElse(Value.Mapping.EMPTY);
    }

    /** The whole number of a key; empty where there is none. */
    public OptionalLong whole(String key) {
        try {
            return object.decimal(key)
                    .map(BigDecimal::longValueExact)
                    .map(OptionalLong::of)
                    .orElseGet(OptionalLong::empty);
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    /** What is given for a key, as it is written. */
    public String given(String key) {
        return object.get(key).map(ValueJson::write).orElse("nothing");
    }

    /** The refusal of a body, with a sentence that says why. */
    public static Refusal refused(String detail) {
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
