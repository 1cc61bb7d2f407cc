package dev.pao.bridge.internal;

import dev.pao.bridge.BridgeException;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A call as a line says it.
 *
 * @param id what its answer is found by; nothing where the line has none that can be used
 * @param method what is called
 * @param params what it is called with
 */
public record CallLine(Value id, String method, Value.Mapping params) {

    /**
     * The call in a line.
     *
     * @throws BridgeException if the line is no JSON object
     */
    public static CallLine read(String line) {
        Value.Mapping object = object(line);
        return new CallLine(
                object.get("id").orElseGet(Value::nothing),
                object.text("method").orElse(""),
                object.mapping("params").orElse(Value.Mapping.EMPTY));
    }

    /** A whole number among the parameters. */
    public long number(String key) {
        try {
            return params.decimal(key).map(BigDecimal::longValueExact).orElseThrow(() -> noNumber(key));
        } catch (ArithmeticException e) {
            throw noNumber(key);
        }
    }

    /** A text among the parameters. */
    public String text(String key) {
        return params.text(key)
                .orElseThrow(() -> bad("`params` of `" + method + "` has a text `" + key + "`, found " + given(key)));
    }

    private BridgeException noNumber(String key) {
        return bad("`params` of `" + method + "` has a whole number `" + key + "`, found " + given(key));
    }

    private String given(String key) {
        return Optional.of(params)
                .flatMap(all -> all.get(key))
                .map(ValueJson::write)
                .orElse("none");
    }

    private static Value.Mapping object(String line) {
        try {
            return ValueJson.readMapping(line);
        } catch (IllegalArgumentException e) {
            throw bad("a call is one line with a JSON object: " + e.getMessage());
        }
    }

    private static BridgeException bad(String message) {
        return new BridgeException(BridgeException.Reason.BAD_CALL, message);
    }
}
