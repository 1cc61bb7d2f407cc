package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day, as ISO 8601 writes it. */
public final class DateField extends Field {

    private final Optional<LocalDate> minDate;
    private final Optional<LocalDate> maxDate;

    DateField(Value.Mapping document) {
        super(document, StandardFieldType.DATE);
        this.minDate = TimeChecks.limit(document, "min_date", LocalDate::parse);
        this.maxDate = TimeChecks.limit(document, "max_date", LocalDate::parse);
    }

    /** The first day; empty also where what is written is not a day. */
    public Optional<LocalDate> minDate() {
        return minDate;
    }

    /** The last day; empty also where what is written is not a day. */
    public Optional<LocalDate> maxDate() {
        return maxDate;
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        Optional<LocalDate> moment = TimeChecks.read(((Value.Text) value).text(), LocalDate::parse);
        return moment.isEmpty()
                ? List.of(new Violation("type", "is not a date such as `2025-08-16`"))
                : TimeChecks.outside(moment.get(), "date", minDate, maxDate, LocalDate::compareTo);
    }
}
