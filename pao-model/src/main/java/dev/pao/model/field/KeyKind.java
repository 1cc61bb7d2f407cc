package dev.pao.model.field;

/** What may be written for a key of a field. */
public enum KeyKind {
    /** One text, taken as written. */
    TEXT,
    /** A decimal integer of 64 bits. */
    INTEGER,
    /** A decimal number, exact. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A list of texts. */
    TEXTS,
    /** A value of the kind that the field itself takes. */
    FIELD_VALUE,
    /** The mapping {@code {field, value}}. */
    CONDITIONAL
}
