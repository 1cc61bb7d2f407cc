package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A time of day, as ISO 8601 writes it. */
public final class TimeField extends Field {

    private final Optional<LocalTime> minTime;
    private final Optional<LocalTime> maxTime;

    TimeField(Value.Mapping document) {
        super(document, StandardFieldType.TIME);
        this.minTime = TimeChecks.limit(document, "min_time", LocalTime::parse);
        this.maxTime = TimeChecks.limit(document, "max_time", LocalTime::parse);
    }

    /** The earliest time; empty also where what is written is not a time. */
    public Optional<LocalTime> minTime() {
        return minTime;
    }

    /** The latest time; empty also where what is written is not a time. */
    public Optional<LocalTime> maxTime() {
        return maxTime;
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        Optional<LocalTime> moment = TimeChecks.read(((Value.Text) value).text(), LocalTime::parse);
        return moment.isEmpty()
                ? List.of(new Violation("type", "is not a time such as `14:30`"))
                : TimeChecks.outside(moment.get(), "time", minTime, maxTime, LocalTime::compareTo);
    }
}
