package dev.pao.model.field;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules that dates, times and moments share. */
final class TimeChecks {

    private TimeChecks() {}

    /** Reads a text in the strict ISO 8601 form of its type; empty if it is not one. */
    static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static <T> List<Violation> check(
            String text, Field field, String unit, String example, Function<String, T> reader, Comparator<T> order) {
        Optional<T> moment = read(text, reader);
        if (moment.isEmpty()) {
            return List.of(new Violation("type", "is not a " + unit + " such as `" + example + "`"));
        }
        List<Violation> violations = new ArrayList<>();
        limit(field, "min_" + unit, reader)
                .filter(least -> order.compare(moment.get(), least) < 0)
                .ifPresent(least -> violations.add(new Violation("min_" + unit, "is before " + least)));
        limit(field, "max_" + unit, reader)
                .filter(most -> order.compare(moment.get(), most) > 0)
                .ifPresent(most -> violations.add(new Violation("max_" + unit, "is after " + most)));
        return List.copyOf(violations);
    }

    private static <T> Optional<T> limit(Field field, String key, Function<String, T> reader) {
        return field.document().text(key).flatMap(text -> read(text, reader));
    }
}
