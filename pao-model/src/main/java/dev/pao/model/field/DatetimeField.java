package dev.pao.model.field;

import dev.pao.model.value.Value;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A moment with its offset, as ISO 8601 writes it. */
public final class DatetimeField extends Field {

    DatetimeField(Value.Mapping document) {
        super(document, StandardFieldType.DATETIME);
    }

    /** The first moment; empty also where what is written is not one. */
    public Optional<OffsetDateTime> minDatetime() {
        return document().text("min_datetime").flatMap(text -> TimeChecks.read(text, OffsetDateTime::parse));
    }

    /** The last moment; empty also where what is written is not one. */
    public Optional<OffsetDateTime> maxDatetime() {
        return document().text("max_datetime").flatMap(text -> TimeChecks.read(text, OffsetDateTime::parse));
    }

    @Override
    List<Violation> rulesBrokenBy(Value value) {
        return TimeChecks.check(
                ((Value.Text) value).text(),
                this,
                "datetime",
                "2025-08-16T14:30:00Z",
                OffsetDateTime::parse,
                OffsetDateTime.timeLineOrder());
    }
}
