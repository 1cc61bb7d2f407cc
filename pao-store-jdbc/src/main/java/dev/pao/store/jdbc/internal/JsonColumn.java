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

    /** Whether every database takes a value as it stands; nearly all are asked this and no more. */
    private static final Value.Cases<Boolean> QUERYABLE = new Value.Cases<>() {
        @Override
        public Boolean text(String text) {
            return Texts.isStorable(text);
        }

        @Override
        public Boolean decimal(BigDecimal number) {
            return !isLarge(number);
        }

        @Override
        public Boolean flag(boolean flag) {
            return true;
        }

        @Override
        public Boolean sequence(Value.Sequence sequence) {
            return sequence.values().stream().allMatch(value -> value.match(this));
        }

        @Override
        public Boolean mapping(Value.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .allMatch(entry ->
                            Texts.isStorable(entry.getKey()) && entry.getValue().match(this));
        }

        @Override
        public Boolean nothing() {
            return true;
        }
    };

    private JsonColumn() {}

    /** The value, byte for byte what comes back; halves of surrogate pairs are written as escapes. */
    static String exact(Value value) {
        String json = ValueJson.write(value);
        StringBuilder text = new StringBuilder(json.length());
        if (Texts.isStorable(json)) {
            return json;
        }
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
        return ValueJson.write(value.match(QUERYABLE) ? value : mended(value));
    }

    /** The exact text where it says more than the queryable one; empty for nearly all values. */
    static Optional<String> exactIfNeeded(Value value) {
        return value.match(QUERYABLE) ? Optional.empty() : Optional.of(exact(value));
    }

    /** Whether a text from outside is JSON that every database takes as it stands. */
    static boolean isQueryable(String json) {
        try {
            return ValueJson.read(json).match(QUERYABLE);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLarge(BigDecimal number) {
        return Math.max(number.scale(), (long) number.precision() - number.scale()) > MAX_DIGITS;
    }

    private static Value mended(Value value) {
        return value.match(new Value.Cases<>() {
            @Override
            public Value text(String text) {
                return Value.of(Texts.storable(text));
            }

            @Override
            public Value decimal(BigDecimal number) {
                return isLarge(number) ? Value.of(number.toString()) : value;
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
