package dev.pao.model.change;

import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;

/** What it means that a field has to be given, is filled in by itself, is shown or can be changed where it was not. */
final class FillingVerdict {

    private final KeyChange change;
    private final Field before;
    private final Field after;

    FillingVerdict(KeyChange change, Field before, Field after) {
        this.change = change;
        this.before = before;
        this.after = after;
    }

    /** Whether a request breaks that gives no value where the field is shown. */
    static boolean isNeeded(Field field) {
        return field.isRequired() && field.defaultValue().isEmpty();
    }

    Verdict required() {
        if (before.isRequired() == after.isRequired()) {
            return change.same();
        }
        if (!after.isRequired()) {
            return Verdict.additive("no longer has to be given");
        }
        return isNeeded(after)
                ? Verdict.breaking("has to be given now")
                : Verdict.additive("is required now and has a default");
    }

    Verdict defaultValue() {
        if (change.was().isEmpty()) {
            return given(change.is().orElseThrow());
        }
        if (change.is().isEmpty()) {
            String lost = "lost its default " + Words.quote(change.was().get());
            return isNeeded(after) ? Verdict.breaking(lost + " and has to be given now") : Verdict.additive(lost);
        }
        if (isWorthTheSame(change.was().get(), change.is().get())) {
            return change.same();
        }
        String values = Words.quote(change.is().get()) + " instead of "
                + Words.quote(change.was().get());
        return after.isReadonly()
                ? Verdict.breaking("is fixed to " + values)
                : Verdict.additive("has the default " + values);
    }

    private Verdict given(Value value) {
        return after.isReadonly()
                ? Verdict.breaking("is fixed to " + Words.quote(value))
                : Verdict.additive("has a default now: " + Words.quote(value));
    }

    Verdict readonly() {
        if (before.isReadonly() == after.isReadonly()) {
            return change.same();
        }
        return after.isReadonly()
                ? Verdict.breaking("can't be changed by requesters any more")
                : Verdict.additive("can be changed by requesters now");
    }

    Verdict hidden() {
        if (before.isHidden() == after.isHidden()) {
            return change.same();
        }
        if (!after.isHidden()) {
            return Verdict.additive("is shown now");
        }
        return isNeeded(after)
                ? Verdict.breaking("is hidden now, but has to be given")
                : Verdict.additive("is hidden now");
    }

    Verdict conditional() {
        if (after.conditional().isEmpty()) {
            return isNeeded(after)
                    ? Verdict.breaking("has to be given always, not only while "
                            + told(before.conditional().orElseThrow()))
                    : Verdict.additive("is shown always, not only while "
                            + told(before.conditional().orElseThrow()));
        }
        Conditional now = after.conditional().get();
        if (before.conditional().filter(was -> isSame(was, now)).isPresent()) {
            return change.same();
        }
        String instead = before.conditional()
                .map(was -> " instead of while " + told(was))
                .orElse("");
        return Verdict.breaking("counts only while " + told(now) + instead);
    }

    private static String told(Conditional conditional) {
        return Words.quote(conditional.field()) + " is " + Words.quote(conditional.value());
    }

    private static boolean isSame(Conditional one, Conditional other) {
        return one.field().equals(other.field()) && isWorthTheSame(one.value(), other.value());
    }

    private static boolean isWorthTheSame(Value one, Value other) {
        return one.equals(other)
                || (one instanceof Value.Decimal left
                        && other instanceof Value.Decimal right
                        && left.number().compareTo(right.number()) == 0);
    }
}
