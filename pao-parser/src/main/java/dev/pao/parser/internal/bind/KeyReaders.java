package dev.pao.parser.internal.bind;

import dev.pao.model.field.FieldKey;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.KeyRule;
import dev.pao.model.value.Value;

/** How each kind of key of a field is read. */
final class KeyReaders {

    private KeyReaders() {}

    /**
     * The reader for a kind of key.
     *
     * @param valueKind the kind of value that the field takes
     */
    static ValueReader of(KeyKind kind, KeyKind valueKind) {
        return switch (kind) {
            case TEXT -> TextReader.INSTANCE;
            case INTEGER -> IntegerReader.INSTANCE;
            case DECIMAL -> DecimalReader.INSTANCE;
            case BOOLEAN -> BooleanReader.INSTANCE;
            case TEXTS -> ListReader.TEXTS;
            case CONDITIONAL -> ConditionalReader.INSTANCE;
            case FIELD_VALUE ->
                valueKind == KeyKind.FIELD_VALUE ? AnythingReader.INSTANCE : of(valueKind, KeyKind.FIELD_VALUE);
        };
    }

    static KeyShape shape(FieldKey key, KeyKind valueKind) {
        ValueReader reader = key.rule() == KeyRule.FIELD_NAME ? IdentifierReader.INSTANCE : of(key.kind(), valueKind);
        KeyKind kind = key.kind() == KeyKind.FIELD_VALUE ? valueKind : key.kind();
        return new KeyShape(key.name(), key.required(), reader, standIn(kind));
    }

    private static Value standIn(KeyKind kind) {
        return switch (kind) {
            case TEXT, FIELD_VALUE -> Value.of("");
            case INTEGER, DECIMAL -> Value.of(0);
            case BOOLEAN -> Value.of(false);
            case TEXTS -> Value.texts();
            case CONDITIONAL -> Value.Mapping.EMPTY.with("field", Value.of("")).with("value", Value.of(""));
        };
    }
}
