package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One input of a form: a typed view of the mapping that was written for it. Immutable and thread-safe; equal when the
 * mappings are equal.
 */
public abstract sealed class Field
        permits StringField,
                TextareaField,
                IntegerField,
                NumberField,
                PercentageField,
                BooleanField,
                DateField,
                TimeField,
                DatetimeField,
                SelectionField,
                MultiselectField,
                CustomField {

    private final Value.Mapping document;
    private final FieldType type;

    Field(Value.Mapping document, FieldType type) {
        this.document = document;
        this.type = type;
        FieldShape.check(document, type);
    }

    /** Starts a field of one of the built-in types or of a host's. */
    public static Builder builder(FieldType type, String name) {
        return new Builder(type, name);
    }

    /** The name of the value in templates and requests. */
    public final String name() {
        return document.text("name").orElseThrow();
    }

    /** The type. */
    public final FieldType type() {
        return type;
    }

    /** What people see beside the input. */
    public final Optional<String> label() {
        return document.text("label");
    }

    /** Whether a request must give a value. */
    public final boolean isRequired() {
        return document.flag("required").orElse(false);
    }

    /** The value where a request gives none. */
    public final Optional<Value> defaultValue() {
        return document.get("default");
    }

    /** A sentence that helps to fill the input in. */
    public final Optional<String> helpText() {
        return document.text("help_text");
    }

    /** What an empty input shows. */
    public final Optional<String> placeholder() {
        return document.text("placeholder");
    }

    /** Whether people see but can't change it. */
    public final boolean isReadonly() {
        return document.flag("readonly").orElse(false);
    }

    /** Whether people do not see it. */
    public final boolean isHidden() {
        return document.flag("hidden").orElse(false);
    }

    /** When it is shown; always, where empty. */
    public final Optional<Conditional> conditional() {
        Optional<Value.Mapping> written = document.mapping("conditional");
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conditional(
                        written.get().text("field").orElseThrow(),
                        written.get().get("value").orElseThrow()));
    }

    /** All that was written for the field, in its order. */
    public final Value.Mapping document() {
        return document;
    }

    /** The rules of this field that a value breaks, all of them; empty for a value that the field takes. */
    public final List<Violation> violations(Value value) {
        Optional<Violation> kind = FieldShape.mismatch(value, type.valueKind());
        return kind.isPresent() ? List.of(kind.get()) : rulesBrokenBy(value);
    }

    /** Checks a value that is of the type's kind. */
    abstract List<Violation> rulesBrokenBy(Value value);

    final Optional<Long> integer(String key) {
        Optional<BigDecimal> number = document.decimal(key);
        return number.isPresent() ? Optional.of(number.get().longValueExact()) : Optional.empty();
    }

    static List<Violation> all(Stream<Optional<Violation>> checks) {
        return checks.flatMap(Optional::stream).toList();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Field that && document.equals(that.document);
    }

    @Override
    public final int hashCode() {
        return name().hashCode();
    }

    /** The field as it was written, as JSON. */
    @Override
    public final String toString() {
        return document.toString();
    }

    /** Builds a field in Java code. Not thread-safe. */
    public static final class Builder {

        private final FieldType type;
        private final Map<String, Value> entries = new LinkedHashMap<>();

        private Builder(FieldType type, String name) {
            this.type = Objects.requireNonNull(type, "type");
            entries.put("name", Value.of(name));
            entries.put("type", Value.of(type.word()));
        }

        /** Makes the field required; not required by default. */
        public Builder required() {
            return set("required", Value.of(true));
        }

        /** Sets what people see beside the input; nothing by default. */
        public Builder label(String label) {
            return set("label", Value.of(label));
        }

        /** Sets the help; none by default. */
        public Builder helpText(String helpText) {
            return set("help_text", Value.of(helpText));
        }

        /** Sets the value where a request gives none; none by default. */
        public Builder defaultValue(Value value) {
            return set("default", value);
        }

        /** Shows the field only while another one has a value; always by default. */
        public Builder conditional(Conditional conditional) {
            Map<String, Value> mapping = new LinkedHashMap<>();
            mapping.put("field", Value.of(conditional.field()));
            mapping.put("value", conditional.value());
            return set("conditional", new Value.Mapping(mapping));
        }

        /** Sets any key of the type, such as {@code max_length}. */
        public Builder set(String key, Value value) {
            entries.put(key, value);
            return this;
        }

        /**
         * The field.
         *
         * @throws IllegalArgumentException if a key is not one of the type's or a value is of the wrong kind
         */
        public Field build() {
            return type.field(new Value.Mapping(entries));
        }
    }
}
