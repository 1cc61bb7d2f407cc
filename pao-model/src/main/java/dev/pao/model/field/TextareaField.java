package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Several lines of text. */
public final class TextareaField extends Field {

    TextareaField(Value.Mapping document) {
        super(document, StandardFieldType.TEXTAREA);
    }

    /** The least number of characters. */
    public Optional<Long> minLength() {
        return integer("min_length");
    }

    /** The largest number of characters. */
    public Optional<Long> maxLength() {
        return integer("max_length");
    }

    /** How many lines the input shows. */
    public Optional<Long> rows() {
        return integer("rows");
    }

    /** How many columns the input shows. */
    public Optional<Long> cols() {
        return integer("cols");
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        String text = ((Value.Text) value).text();
        return all(Stream.of(TextChecks.minLength(text, minLength()), TextChecks.maxLength(text, maxLength())));
    }
}
