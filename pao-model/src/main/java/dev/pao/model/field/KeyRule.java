package dev.pao.model.field;

/**
 * What the format asks of a key's value beyond its {@link KeyKind}. The JSON Schema says it to editors, and rules check
 * it: {@link #COUNT} and {@link #POSITIVE} for every field, the others for the types of the format; for a type of a host
 * the host adds a rule.
 */
public enum KeyRule {
    /** Nothing more. */
    NONE,
    /** A number that counts something: 0 or more. */
    COUNT,
    /** A number above 0. */
    POSITIVE,
    /** A name as {@link dev.pao.model.NamingRule#FIELD} asks for. */
    FIELD_NAME,
    /** The name of another field. */
    OTHER_FIELD,
    /** A word that a field type goes by. */
    FIELD_TYPE,
    /** A word of a {@link TextFormat}. */
    TEXT_FORMAT,
    /** From 1 to {@value #MOST_CHOICES} texts, each once. */
    CHOICES,
    /** A day such as {@code 2025-08-16}. */
    DATE,
    /** A time such as {@code 14:30}. */
    TIME,
    /** A moment such as {@code 2025-08-16T14:30:00Z}. */
    DATETIME;

    /** How many choices a field can offer. */
    public static final int MOST_CHOICES = 500;
}
