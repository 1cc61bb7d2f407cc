package dev.pao.parser.internal.catalog;

import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Wording;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What changes in one field from one version of an item to the next, and how much that asks of the version. */
final class FieldChange {

    private static final Set<String> TEXTS =
            Set.of("name", "type", "label", "help_text", "placeholder", "rows", "cols");

    private final Field before;
    private final Field after;

    FieldChange(Field before, Field after) {
        this.before = before;
        this.after = after;
    }

    Stream<ChangeImpact> impacts() {
        if (!before.type().equals(after.type())) {
            return Stream.of(impact(
                    Step.MAJOR,
                    "is now a " + Wording.quote(after.type().word()) + " instead of a "
                            + Wording.quote(before.type().word())));
        }
        Set<String> keys = new LinkedHashSet<>(before.document().entries().keySet());
        keys.addAll(after.document().entries().keySet());
        keys.removeAll(TEXTS);
        return keys.stream().map(this::keyImpact).flatMap(Optional::stream);
    }

    private Optional<ChangeImpact> keyImpact(String key) {
        Optional<Value> was = before.document().get(key);
        Optional<Value> is = after.document().get(key);
        return was.equals(is) ? Optional.empty() : Optional.of(changed(key, was, is));
    }

    private ChangeImpact changed(String key, Optional<Value> was, Optional<Value> is) {
        return switch (key) {
            case "required", "default", "conditional" -> need(key);
            case "readonly" -> flag(key, after.isReadonly());
            case "allow_custom" -> flag(key, is.filter(Value.of(true)::equals).isEmpty());
            case "oneof", "options" -> choices(key);
            case "regexp", "format" -> is.isEmpty() ? loosened(key) : tightened(key);
            default -> limit(key, was, is);
        };
    }

    /** Callers who give no value for the field break where it becomes needed. */
    private ChangeImpact need(String key) {
        boolean needed = after.isRequired() && after.defaultValue().isEmpty();
        boolean wasNeeded = before.isRequired() && before.defaultValue().isEmpty();
        boolean wider = key.equals("conditional") && needed;
        return needed && (!wasNeeded || wider)
                ? impact(Step.MAJOR, "has to be given where it had not")
                : impact(Step.MINOR, "has another " + Wording.quote(key));
    }

    private ChangeImpact flag(String key, boolean breaks) {
        return breaks ? tightened(key) : loosened(key);
    }

    private ChangeImpact choices(String key) {
        List<String> now = after.document().texts(key);
        Set<String> gone = new LinkedHashSet<>(before.document().texts(key));
        now.forEach(gone::remove);
        if (!gone.isEmpty()) {
            return impact(Step.MAJOR, "lost the choice " + Wording.all(List.copyOf(gone)));
        }
        boolean more = !new HashSet<>(before.document().texts(key)).containsAll(now);
        return impact(more ? Step.MINOR : Step.PATCH, more ? "has more choices" : "lists its choices in another order");
    }

    private ChangeImpact limit(String key, Optional<Value> was, Optional<Value> is) {
        if (is.isEmpty()) {
            return loosened(key);
        }
        boolean lower = key.startsWith("min_");
        boolean upper = key.startsWith("max_") || key.equals("precision");
        if (was.isEmpty() || (!lower && !upper)) {
            boolean rule = lower || upper || key.equals("step");
            return rule ? tightened(key) : impact(Step.MINOR, "has another " + Wording.quote(key));
        }
        int order = compare(is.get(), was.get());
        return (lower && order > 0) || (upper && order < 0) ? tightened(key) : loosened(key);
    }

    private static int compare(Value a, Value b) {
        if (a instanceof Value.Decimal left && b instanceof Value.Decimal right) {
            BigDecimal number = left.number();
            return number.compareTo(right.number());
        }
        return a.toString().compareTo(b.toString());
    }

    private ChangeImpact tightened(String key) {
        return impact(Step.MAJOR, "has a stricter " + Wording.quote(key));
    }

    private ChangeImpact loosened(String key) {
        return impact(Step.MINOR, "has a looser " + Wording.quote(key));
    }

    private ChangeImpact impact(Step step, String change) {
        return ChangeImpact.of(step, after, change);
    }
}
