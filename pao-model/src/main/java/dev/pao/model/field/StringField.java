package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of text. */
public final class StringField extends Field {

    private final Optional<FieldPattern> pattern;

    StringField(Value.Mapping document) {
        super(document, StandardFieldType.STRING);
        Optional<String> regexp = document.text("regexp");
        this.pattern = regexp.isPresent() ? FieldPattern.compile(regexp.get()) : Optional.empty();
    }

    /** The least number of characters. */
    public Optional<Long> minLength() {
        return integer("min_length");
    }

    /** The largest number of characters. */
    public Optional<Long> maxLength() {
        return integer("max_length");
    }

    /** The pattern that is found in every value, as written. */
    public Optional<String> regexp() {
        return document().text("regexp");
    }

    /** The pattern, compiled; empty also for one that is written but does not compile. */
    public Optional<FieldPattern> pattern() {
        return pattern;
    }

    /** The format that every value has; empty also for one that is written but not known. */
    public Optional<TextFormat> format() {
        Optional<String> word = document().text("format");
        return word.isPresent() ? TextFormat.find(word.get()) : Optional.empty();
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        String text = ((Value.Text) value).text();
        return all(Stream.of(
                TextChecks.minLength(text, minLength()),
                TextChecks.maxLength(text, maxLength()),
                pattern.filter(compiled -> !compiled.isFoundIn(text))
                        .map(compiled -> new Violation("regexp", "does not match `" + compiled + "`")),
                format().filter(format -> !format.accepts(text))
                        .map(format -> new Violation("format", "is not " + format.description()))));
    }
}
