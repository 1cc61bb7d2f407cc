package dev.pao.model.change;

import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.util.Optional;

/** What it means that a field has to be given, is filled in by itself, is shown or can be changed where it was not. */
final class FillingVerdict {

    private final KeyChange change;
    private final Field before;
    private final Field after;
    private final FormConditions conditions;

    FillingVerdict(KeyChange change, Field before, Field after, FormConditions conditions) {
        this.change = change;
        this.before = before;
        this.after = after;
        this.conditions = conditions;
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
        if (change.was().isPresent()
                && change.is().isPresent()
                && isWorthTheSame(change.was().get(), change.is().get())) {
            return change.same();
        }
        Optional<Field> disturbed = conditions.disturbed(after.name(), change.was(), change.is());
        return disturbed
                .map(field ->
                        Verdict.breaking(toldDefault() + ", on which field " + Words.quote(field.name()) + " depends"))
                .orElseGet(this::otherDefault);
    }

    private Verdict otherDefault() {
        boolean fixed = after.isReadonly() && change.is().isPresent();
        boolean needed = isNeeded(after) && change.is().isEmpty();
        return fixed || needed ? Verdict.breaking(toldDefault()) : Verdict.additive(toldDefault());
    }

    private String toldDefault() {
        if (change.is().isEmpty()) {
            return "lost its default " + Words.quote(change.was().orElseThrow())
                    + (isNeeded(after) ? " and has to be given now" : "");
        }
        String value = Words.quote(change.is().get());
        String instead =
                change.was().map(was -> " instead of " + Words.quote(was)).orElse("");
        if (after.isReadonly()) {
            return "is fixed to " + value + instead;
        }
        return instead.isEmpty() ? "has a default now: " + value : "has the default " + value + instead;
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
            return shownAlways();
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

    private Verdict shownAlways() {
        String always = "always, not only while " + told(before.conditional().orElseThrow());
        if (isNeeded(after)) {
            return Verdict.breaking("has to be given " + always);
        }
        return conditions
                .disturbed(after.name(), Optional.empty(), after.defaultValue())
                .map(field -> Verdict.breaking(
                        "is shown " + always + ", and field " + Words.quote(field.name()) + " depends on it"))
                .orElseGet(() -> Verdict.additive("is shown " + always));
    }

    private static String told(Conditional conditional) {
        return Words.quote(conditional.field()) + " is " + Words.quote(conditional.value());
    }

    private static boolean isSame(Conditional one, Conditional other) {
        return one.field().equals(other.field()) && isWorthTheSame(one.value(), other.value());
    }

    static boolean isWorthTheSame(Value one, Value other) {
        return one.equals(other)
                || (one instanceof Value.Decimal left
                        && other instanceof Value.Decimal right
                        && left.number().compareTo(right.number()) == 0);
    }
}
