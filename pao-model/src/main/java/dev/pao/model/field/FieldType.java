package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Set;

/**
 * One kind of input: {@link StandardFieldType} has those of the format, {@link CustomFieldType} is how a host adds its
 * own.
 */
public sealed interface FieldType permits StandardFieldType, CustomFieldType {

    /** The word that is written for {@code type}, such as {@code string}. */
    String word();

    /** Other words that mean the same; none by default. */
    default Set<String> aliases() {
        return Set.of();
    }

    /** What a field of the type takes, as part of a sentence: {@code one line of text}; by default only its word. */
    default String description() {
        return "a value of the type `" + word() + "`";
    }

    /** Values that a field of the type can take, for editors; none by default. */
    default List<Value> examples() {
        return List.of();
    }

    /** The keys that only this type has; those of {@link FieldKey#COMMON} come with every field. */
    List<FieldKey> keys();

    /** What kind of value it takes: never {@link KeyKind#FIELD_VALUE} or {@link KeyKind#CONDITIONAL}. */
    KeyKind valueKind();

    /**
     * The field that a document describes.
     *
     * @throws IllegalArgumentException if the document lacks a required key or a value is of the wrong kind
     */
    Field field(Value.Mapping document);
}
