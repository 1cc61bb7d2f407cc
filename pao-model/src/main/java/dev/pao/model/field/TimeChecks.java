package dev.pao.model.field;

import dev.pao.model.value.Value;
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

    /** The limit that a key sets; empty also where what is written is none. */
    static <T> Optional<T> limit(Value.Mapping document, String key, Function<String, T> reader) {
        Optional<String> text = document.text(key);
        return text.isPresent() ? read(text.get(), reader) : Optional.empty();
    }

    /** The limits that a moment does not keep. */
    static <T> List<Violation> outside(
            T moment, String unit, Optional<? extends T> least, Optional<? extends T> most, Comparator<T> order) {
        List<Violation> violations = new ArrayList<>(0);
        if (least.isPresent() && order.compare(moment, least.get()) < 0) {
            violations.add(new Violation("min_" + unit, "is before " + least.get()));
        }
        if (most.isPresent() && order.compare(moment, most.get()) > 0) {
            violations.add(new Violation("max_" + unit, "is after " + most.get()));
        }
        return List.copyOf(violations);
    }
}
