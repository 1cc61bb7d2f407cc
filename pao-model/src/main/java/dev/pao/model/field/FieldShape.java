package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a mapping has the keys, and the kinds of values, that a type's fields have. */
final class FieldShape {

    private FieldShape() {}

    static void check(Value.Mapping document, FieldType type) {
        requireKeys(document, FieldKey.COMMON, type);
        requireKeys(document, type.keys(), type);
        for (Map.Entry<String, Value> entry : document.entries().entrySet()) {
            FieldKey key = find(entry.getKey(), type);
            if (key != null) {
                checkKind(document, key, entry.getValue(), type);
            } else if (!(type instanceof UnknownFieldType)) {
                throw new IllegalArgumentException(
                        "a field of type `" + type.word() + "` has no key `" + entry.getKey() + "`, found " + document);
            }
        }
    }

    private static void requireKeys(Value.Mapping document, List<FieldKey> keys, FieldType type) {
        for (FieldKey key : keys) {
            if (key.required() && !document.entries().containsKey(key.name())) {
                throw new IllegalArgumentException(
                        "a field of type `" + type.word() + "` has a `" + key.name() + "`, found none in " + document);
            }
        }
    }

    private static @Nullable FieldKey find(String name, FieldType type) {
        FieldKey own = find(name, type.keys());
        return own == null ? find(name, FieldKey.COMMON) : own;
    }

    private static @Nullable FieldKey find(String name, List<FieldKey> keys) {
        for (FieldKey key : keys) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        return null;
    }

    static Optional<Violation> mismatch(Value value, KeyKind kind) {
        boolean fits = switch (kind) {
            case TEXT -> value instanceof Value.Text;
            case INTEGER -> value instanceof Value.Decimal decimal && isLong(decimal.number());
            case DECIMAL -> value instanceof Value.Decimal;
            case BOOLEAN -> value instanceof Value.Flag;
            case TEXTS -> value instanceof Value.Sequence list && holdsTexts(list);
            case CONDITIONAL ->
                value instanceof Value.Mapping mapping
                        && mapping.text("field").isPresent()
                        && mapping.get("value").isPresent();
            case FIELD_VALUE -> true;
        };
        return fits
                ? Optional.empty()
                : Optional.of(new Violation("type", "is a " + value.kindName() + ", expected " + expectation(kind)));
    }

    private static boolean holdsTexts(Value.Sequence list) {
        for (Value value : list.values()) {
            if (!(value instanceof Value.Text)) {
                return false;
            }
        }
        return true;
    }

    private static void checkKind(Value.Mapping document, FieldKey key, Value value, FieldType type) {
        KeyKind kind = key.kind() == KeyKind.FIELD_VALUE ? type.valueKind() : key.kind();
        Optional<Violation> mismatch = mismatch(value, kind);
        if (mismatch.isPresent()) {
            throw new IllegalArgumentException(
                    "`" + key.name() + "` " + mismatch.get().message() + ", in " + document);
        }
    }

    private static String expectation(KeyKind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case INTEGER -> "an integer of 64 bits";
            case DECIMAL -> "a number";
            case BOOLEAN -> "`true` or `false`";
            case TEXTS -> "a list of texts";
            case CONDITIONAL -> "a mapping of `field` and `value`";
            case FIELD_VALUE -> "a value";
        };
    }

    /** The bounds on digits come first: expanding 1e999999999 to a long would take all memory. */
    private static boolean isLong(BigDecimal number) {
        if (number.signum() == 0 || (number.scale() == 0 && number.precision() <= 18)) {
            return true;
        }
        if (number.precision() - number.scale() > 19
                || number.stripTrailingZeros().scale() > 0) {
            return false;
        }
        return number.toBigInteger().bitLength() < Long.SIZE;
    }
}
