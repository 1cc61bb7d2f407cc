package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A moment with its offset, as ISO 8601 writes it. */
public final class DatetimeField extends Field {

    private final Optional<OffsetDateTime> minDatetime;
    private final Optional<OffsetDateTime> maxDatetime;

    DatetimeField(Value.Mapping document) {
        super(document, StandardFieldType.DATETIME);
        this.minDatetime = TimeChecks.limit(document, "min_datetime", OffsetDateTime::parse);
        this.maxDatetime = TimeChecks.limit(document, "max_datetime", OffsetDateTime::parse);
    }

    /** The first moment; empty also where what is written is not one. */
    public Optional<OffsetDateTime> minDatetime() {
        return minDatetime;
    }

    /** The last moment; empty also where what is written is not one. */
    public Optional<OffsetDateTime> maxDatetime() {
        return maxDatetime;
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        Optional<OffsetDateTime> moment = TimeChecks.read(((Value.Text) value).text(), OffsetDateTime::parse);
        return moment.isEmpty()
                ? List.of(new Violation("type", "is not a datetime such as `2025-08-16T14:30:00Z`"))
                : TimeChecks.outside(
                        moment.get(), "datetime", minDatetime, maxDatetime, OffsetDateTime.timeLineOrder());
    }
}
