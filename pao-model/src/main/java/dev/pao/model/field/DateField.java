package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day, as ISO 8601 writes it. */
public final class DateField extends Field {

    DateField(Value.Mapping document) {
        super(document, StandardFieldType.DATE);
    }

    /** The first day; empty also where what is written is not a day. */
    public Optional<LocalDate> minDate() {
        return document().text("min_date").flatMap(text -> TimeChecks.read(text, LocalDate::parse));
    }

    /** The last day; empty also where what is written is not a day. */
    public Optional<LocalDate> maxDate() {
        return document().text("max_date").flatMap(text -> TimeChecks.read(text, LocalDate::parse));
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        return TimeChecks.check(
                ((Value.Text) value).text(), this, "date", "2025-08-16", LocalDate::parse, (a, b) -> a.compareTo(b));
    }
}
