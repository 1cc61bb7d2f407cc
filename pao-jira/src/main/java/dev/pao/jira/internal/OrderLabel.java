package dev.pao.jira.internal;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.model.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The label by which an order's issue is found again. A key itself may be longer than a label, and of characters that a
 * label can't hold.
 *
 * @param text {@code pao-} and the first 160 bits of the key's SHA-256
 */
record OrderLabel(String text) {

    static OrderLabel of(IdempotencyKey key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.text().getBytes(StandardCharsets.UTF_8));
            return new OrderLabel("pao-" + HexFormat.of().formatHex(digest, 0, 20));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** An issue's fields with this label beside those that it has. */
    Value.Mapping addTo(Value.Mapping fields) {
        List<Value> labels = new ArrayList<>(
                fields.sequence("labels").map(Value.Sequence::values).orElse(List.of()));
        labels.add(Value.of(text));
        return fields.with("labels", Json.list(labels));
    }

    /** The oldest first: Jira copies labels to an issue's clones. */
    String jql() {
        return "labels = \"" + text + "\" ORDER BY created ASC, key ASC";
    }
}
