package dev.pao.testkit.assertion;

import dev.pao.model.field.Field;
import dev.pao.model.field.Violation;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on a field of an item's form. */
public final class FieldAssert extends AbstractAssert<FieldAssert, Field> {

    FieldAssert(Field actual) {
        super(actual, FieldAssert.class);
    }

    /** The field is of the type with this name, such as {@code string}. */
    public FieldAssert hasType(String type) {
        Assertions.assertThat(present().type().word()).as("type of %s", actual).isEqualTo(type);
        return this;
    }

    /** The field has to be filled. */
    public FieldAssert isRequired() {
        return check(present().isRequired(), "expected `%s` to be required: %s");
    }

    /** The field may be left empty. */
    public FieldAssert isOptional() {
        return check(!present().isRequired(), "expected `%s` to be optional: %s");
    }

    /** The field has this value unless the requester changes it. */
    public FieldAssert hasDefault(Value value) {
        Assertions.assertThat(present().defaultValue())
                .as("default of %s", actual)
                .isEqualTo(Optional.of(value));
        return this;
    }

    /** The field takes each of these texts. */
    public FieldAssert accepts(String... texts) {
        for (String text : texts) {
            accepts(Value.of(text));
        }
        return this;
    }

    /** The field takes this value. */
    public FieldAssert accepts(Value value) {
        List<Violation> found = present().violations(value);
        if (!found.isEmpty()) {
            throw failure("expected `%s` to accept %s, but it %s", actual.name(), value, told(found));
        }
        return this;
    }

    /** The field refuses this text, for breaking this rule at least, such as {@code max_length}. */
    public FieldAssert refuses(String text, String rule) {
        return refuses(Value.of(text), rule);
    }

    /** The field refuses this value, for breaking this rule at least; {@code type} for one of the wrong kind. */
    public FieldAssert refuses(Value value, String rule) {
        List<Violation> found = present().violations(value);
        if (found.isEmpty()) {
            throw failure("expected `%s` to refuse %s for `%s`, but it is accepted", actual.name(), value, rule);
        }
        if (found.stream().noneMatch(violation -> violation.rule().equals(rule))) {
            throw failure("expected `%s` to refuse %s for `%s`, but it %s", actual.name(), value, rule, told(found));
        }
        return this;
    }

    private static String told(List<Violation> violations) {
        return String.join(
                " and ",
                violations.stream()
                        .map(violation -> violation.message() + " (" + violation.rule() + ")")
                        .toList());
    }

    private FieldAssert check(boolean holds, String otherwise) {
        if (!holds) {
            throw failure(otherwise, actual.name(), actual);
        }
        return this;
    }

    private Field present() {
        isNotNull();
        return actual;
    }
}
