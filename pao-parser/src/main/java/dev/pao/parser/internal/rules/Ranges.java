package dev.pao.parser.internal.rules;

import dev.pao.model.field.DateField;
import dev.pao.model.field.DatetimeField;
import dev.pao.model.field.Field;
import dev.pao.model.field.IntegerField;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.field.NumberField;
import dev.pao.model.field.PercentageField;
import dev.pao.model.field.StringField;
import dev.pao.model.field.TextareaField;
import dev.pao.model.field.TimeField;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;

/** The lower and upper limits of each type. */
final class Ranges {

    private Ranges() {}

    /**
     * A lower and an upper limit of a field.
     *
     * @param lower the key of the lower one
     * @param upper the key of the upper one
     * @param isEmpty whether no value lies between them
     */
    record Range(String lower, String upper, boolean isEmpty) {}

    /** The range of a field; empty if its type has none, or if one of the limits is not written or not readable. */
    static Optional<Range> of(Field field) {
        if (field instanceof StringField text) {
            return range("length", text.minLength(), text.maxLength());
        } else if (field instanceof TextareaField text) {
            return range("length", text.minLength(), text.maxLength());
        } else if (field instanceof IntegerField number) {
            return range("value", number.minValue(), number.maxValue());
        } else if (field instanceof NumberField number) {
            return range("value", number.minValue(), number.maxValue());
        } else if (field instanceof PercentageField number) {
            return range("value", Optional.of(number.minValue()), Optional.of(number.maxValue()));
        } else if (field instanceof DateField date) {
            return range("date", date.minDate(), date.maxDate(), Comparator.naturalOrder());
        } else if (field instanceof TimeField time) {
            return range("time", time.minTime(), time.maxTime());
        } else if (field instanceof DatetimeField moment) {
            return range("datetime", moment.minDatetime(), moment.maxDatetime(), OffsetDateTime.timeLineOrder());
        } else if (field instanceof MultiselectField choices) {
            return range("selections", choices.minSelections(), choices.maxSelections());
        }
        return Optional.empty();
    }

    private static <T extends Comparable<T>> Optional<Range> range(String of, Optional<T> lower, Optional<T> upper) {
        return range(of, lower, upper, Comparator.naturalOrder());
    }

    private static <T> Optional<Range> range(
            String of, Optional<? extends T> lower, Optional<? extends T> upper, Comparator<T> order) {
        return lower.isPresent() && upper.isPresent()
                ? Optional.of(new Range("min_" + of, "max_" + of, order.compare(lower.get(), upper.get()) > 0))
                : Optional.empty();
    }
}
