package dev.pao.model.change;

import dev.pao.model.value.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.Function;

/** The order of limits: numbers by their worth, days, times and moments along their line. */
final class Bounds {

    private Bounds() {}

    /** How one value of a limit's key compares to another; empty where at least one of them has no place in an order. */
    static OptionalInt compare(String key, Value one, Value other) {
        if (one instanceof Value.Decimal left && other instanceof Value.Decimal right) {
            return OptionalInt.of(left.number().compareTo(right.number()));
        }
        if (!(one instanceof Value.Text left) || !(other instanceof Value.Text right)) {
            return OptionalInt.empty();
        }
        if (key.endsWith("_date")) {
            return compare(left, right, LocalDate::parse, (a, b) -> a.compareTo(b));
        }
        if (key.endsWith("_time")) {
            return compare(left, right, LocalTime::parse, Comparator.<LocalTime>naturalOrder());
        }
        return key.endsWith("_datetime")
                ? compare(left, right, OffsetDateTime::parse, OffsetDateTime.timeLineOrder())
                : OptionalInt.empty();
    }

    private static <T> OptionalInt compare(
            Value.Text one, Value.Text other, Function<String, T> reader, Comparator<? super T> order) {
        try {
            return OptionalInt.of(order.compare(reader.apply(one.text()), reader.apply(other.text())));
        } catch (DateTimeException e) {
            return OptionalInt.empty();
        }
    }
}
