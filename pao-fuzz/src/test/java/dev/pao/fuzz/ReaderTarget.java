package dev.pao.fuzz;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.sync.internal.webhook.ForeignPayload;
import java.nio.charset.StandardCharsets;

/** Any bytes as JSON: a stored value, and the body of a webhook call. */
final class ReaderTarget {

    private ReaderTarget() {}

    static void run(byte[] content) {
        Cost.bounded(1_000, 64, () -> ForeignPayload.isPush(false, content));
        Cost.bounded(1_000, 64, () -> ForeignPayload.isPush(true, content));
        Cost.bounded(1_000, 64, () -> isValue(new String(content, StandardCharsets.UTF_8)));
    }

    private static boolean isValue(String json) {
        Value value;
        try {
            value = ValueJson.read(json);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (!ValueJson.read(ValueJson.write(value)).equals(value)) {
            throw new AssertionError("a value does not survive its JSON: " + value);
        }
        return true;
    }
}
