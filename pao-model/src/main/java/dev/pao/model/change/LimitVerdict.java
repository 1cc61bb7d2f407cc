package dev.pao.model.change;

import dev.pao.model.field.Field;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.field.PercentageField;
import dev.pao.model.value.Value;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What another limit means. Where a type has a limit by itself, such as 0 to 100 for a percentage, leaving the key out is
 * that limit.
 */
final class LimitVerdict {

    private LimitVerdict() {}

    static boolean isLimit(String key) {
        return key.startsWith("min_") || key.startsWith("max_") || key.equals("precision");
    }

    static Verdict of(KeyChange change, Field before, Field after) {
        Optional<Value> was = change.was().or(() -> implied(change.key(), before));
        Optional<Value> is = change.is().or(() -> implied(change.key(), after));
        String key = Words.quote(change.key());
        if (was.isEmpty()) {
            return Verdict.breaking("gained the limit " + key + ": " + Words.quote(is.orElseThrow()));
        }
        if (is.isEmpty()) {
            return Verdict.additive("lost the limit " + key + ", it was " + Words.quote(was.get()));
        }
        OptionalInt order = Bounds.compare(change.key(), is.get(), was.get());
        String values = key + " from " + Words.quote(was.get()) + " to " + Words.quote(is.get());
        if (order.isEmpty()) {
            return Verdict.breaking("changed " + values);
        }
        if (order.getAsInt() == 0) {
            return change.same();
        }
        boolean tightened = change.key().startsWith("min_") == order.getAsInt() > 0;
        return tightened ? Verdict.breaking("tightened " + values) : Verdict.additive("loosened " + values);
    }

    private static Optional<Value> implied(String key, Field field) {
        return switch (key) {
            case "min_length", "min_selections" -> Optional.of(Value.of(0));
            case "max_selections" ->
                field instanceof MultiselectField list
                        ? Optional.of(Value.of(list.options().size()))
                        : Optional.empty();
            case "min_value" -> field instanceof PercentageField ? Optional.of(Value.of(0)) : Optional.empty();
            case "max_value" -> field instanceof PercentageField ? Optional.of(Value.of(100)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
