package dev.pao.model.change;

import dev.pao.model.Presentation;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.value.Value;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What requests that were good before make of the conditions of a form. */
final class FormConditions {

    private final Presentation before;
    private final Presentation after;

    FormConditions(Presentation before, Presentation after) {
        this.before = before;
        this.after = after;
    }

    /** Whether the condition of a new field can hold for a request that was good before. */
    boolean holdsForOldRequests(Conditional condition) {
        Optional<Field> other = before.field(condition.field());
        return other.isPresent()
                ? takes(other.get(), condition.value())
                : holds(condition, after.field(condition.field()).flatMap(Field::defaultValue));
    }

    /**
     * The field that a request loses, or has to give, which says nothing of another field.
     *
     * @param name the other field
     * @param was what it was without being given
     * @param is what it is without being given
     */
    Optional<Field> disturbed(String name, Optional<Value> was, Optional<Value> is) {
        return disturbed(name, was, is, new HashSet<>());
    }

    /** A field that comes into view with its default can bring another one with it, and so on. */
    private Optional<Field> disturbed(String name, Optional<Value> was, Optional<Value> is, Set<String> seen) {
        if (!seen.add(name)) {
            return Optional.empty();
        }
        return dependents(name)
                .filter(field -> holds(field, was) != holds(field, is))
                .flatMap(field -> holds(field, was) || FillingVerdict.isNeeded(field)
                        ? Stream.of(field)
                        : disturbed(field.name(), Optional.empty(), field.defaultValue(), seen).stream())
                .findFirst();
    }

    private Stream<Field> dependents(String name) {
        return after.fields().stream()
                .filter(field -> field.conditional()
                        .filter(condition -> condition.field().equals(name))
                        .isPresent());
    }

    private static boolean holds(Field dependent, Optional<Value> value) {
        return dependent
                .conditional()
                .filter(condition -> holds(condition, value))
                .isPresent();
    }

    private static boolean holds(Conditional condition, Optional<Value> value) {
        return value.filter(given -> FillingVerdict.isWorthTheSame(given, condition.value())
                        || (given instanceof Value.Sequence list
                                && list.values().contains(condition.value())))
                .isPresent();
    }

    private static boolean takes(Field field, Value value) {
        return field instanceof MultiselectField list
                ? value instanceof Value.Text text && list.options().contains(text.text())
                : field.violations(value).isEmpty();
    }
}
