package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A time of day, as ISO 8601 writes it. */
public final class TimeField extends Field {

    TimeField(Value.Mapping document) {
        super(document, StandardFieldType.TIME);
    }

    /** The earliest time; empty also where what is written is not a time. */
    public Optional<LocalTime> minTime() {
        return document().text("min_time").flatMap(text -> TimeChecks.read(text, LocalTime::parse));
    }

    /** The latest time; empty also where what is written is not a time. */
    public Optional<LocalTime> maxTime() {
        return document().text("max_time").flatMap(text -> TimeChecks.read(text, LocalTime::parse));
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        return TimeChecks.check(
                ((Value.Text) value).text(),
                this,
                "time",
                "14:30",
                LocalTime::parse,
                Comparator.<LocalTime>naturalOrder());
    }
}
