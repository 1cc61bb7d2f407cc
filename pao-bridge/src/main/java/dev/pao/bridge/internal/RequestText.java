package dev.pao.bridge.internal;

import dev.pao.bridge.BridgeException;
import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.List;
import java.util.Optional;

/** A request as a text. */
public final class RequestText {

    private static final List<String> KEYS = List.of("item", "version", "parameters", "requester", "key");
    private static final List<String> PERSON = List.of("user_id", "team", "email");

    private RequestText() {}

    /**
     * The request that a JSON text says.
     *
     * @throws BridgeException if it is no request, with what is expected
     */
    public static FulfillmentRequest read(String json) {
        try {
            Value.Mapping text = ValueJson.readMapping(json);
            refuseUnknown("the request", text, KEYS);
            return new FulfillmentRequest(
                    needed(text, "item"),
                    given(text, "version").map(RequestText::version),
                    mapping(text, "parameters"),
                    requester(mapping(text, "requester")),
                    new IdempotencyKey(needed(text, "key")));
        } catch (IllegalArgumentException e) {
            throw new BridgeException(BridgeException.Reason.BAD_CALL, String.valueOf(e.getMessage()));
        }
    }

    private static Requester requester(Value.Mapping text) {
        refuseUnknown("`requester`", text, PERSON);
        return new Requester(needed(text, "user_id"), given(text, "team"), given(text, "email"));
    }

    private static void refuseUnknown(String where, Value.Mapping text, List<String> known) {
        for (String key : text.entries().keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(where + " has no key `" + key + "`; known are " + known);
            }
        }
    }

    private static String needed(Value.Mapping text, String key) {
        return given(text, key)
                .orElseThrow(() -> new IllegalArgumentException("the request has a text `" + key + "`, found none"));
    }

    private static Optional<String> given(Value.Mapping text, String key) {
        Optional<Value> value = text.get(key).filter(known -> !known.equals(Value.nothing()));
        if (value.isPresent() && text.text(key).isEmpty()) {
            throw new IllegalArgumentException("`" + key + "` is a text, found " + ValueJson.write(value.get()));
        }
        return text.text(key);
    }

    private static Value.Mapping mapping(Value.Mapping text, String key) {
        return text.mapping(key)
                .orElseThrow(() -> new IllegalArgumentException("the request has an object `" + key + "`, found none"));
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "`version` is a semantic version, such as `1.2.0`, found `" + text + "`"));
    }
}
