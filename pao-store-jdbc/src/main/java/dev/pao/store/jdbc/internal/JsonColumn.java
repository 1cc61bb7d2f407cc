package dev.pao.store.jdbc.internal;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values as JSON columns. {@code jsonb} refuses U+0000, halves of surrogate pairs and numbers of enormous size, so what
 * holds one of these is kept twice: mended for queries, and exact as text.
 */
final class JsonColumn {

    /** Larger than any number that means something; PostgreSQL would write out every zero of a larger one. */
    private static final int MAX_DIGITS = 1_000;

    private JsonColumn() {}

    /** The value, byte for byte what comes back; halves of surrogate pairs are written as escapes. */
    static String exact(Value value) {
        String json = ValueJson.write(value);
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            if (Texts.isHalf(json, i)) {
                text.append("\\u").append(Integer.toHexString(json.charAt(i)));
            } else {
                text.append(json.charAt(i));
            }
        }
        return text.toString();
    }

    /** The value as every database takes it. */
    static String queryable(Value value) {
        return ValueJson.write(mended(value));
    }

    /** The exact text where it says more than the queryable one; empty for nearly all values. */
    static Optional<String> exactIfNeeded(Value value) {
        return mended(value).equals(value) ? Optional.empty() : Optional.of(exact(value));
    }

    /** Whether a text from outside is JSON that every database takes as it stands. */
    static boolean isQueryable(String json) {
        try {
            Value value = ValueJson.read(json);
            return mended(value).equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Value mended(Value value) {
        return value.match(new Value.Cases<>() {
            @Override
            public Value text(String text) {
                return Value.of(Texts.storable(text));
            }

            @Override
            public Value decimal(BigDecimal number) {
                long digits = Math.max(number.scale(), (long) number.precision() - number.scale());
                return digits > MAX_DIGITS ? Value.of(number.toString()) : value;
            }

            @Override
            public Value flag(boolean flag) {
                return value;
            }

            @Override
            public Value sequence(Value.Sequence sequence) {
                return new Value.Sequence(
                        sequence.values().stream().map(JsonColumn::mended).toList());
            }

            @Override
            public Value mapping(Value.Mapping mapping) {
                Map<String, Value> entries = new LinkedHashMap<>();
                mapping.entries().forEach((key, member) -> entries.put(Texts.storable(key), mended(member)));
                return new Value.Mapping(entries);
            }

            @Override
            public Value nothing() {
                return value;
            }
        });
    }
}
