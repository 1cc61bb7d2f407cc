package dev.pao.fulfillment.internal.form;

import dev.pao.fulfillment.internal.form.pattern.PatternPrograms;
import dev.pao.model.field.CustomField;
import dev.pao.model.field.DateField;
import dev.pao.model.field.DatetimeField;
import dev.pao.model.field.Field;
import dev.pao.model.field.IntegerField;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.MultiselectField;
import dev.pao.model.field.NumberField;
import dev.pao.model.field.PercentageField;
import dev.pao.model.field.SelectionField;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.field.StringField;
import dev.pao.model.field.TextareaField;
import dev.pao.model.field.TimeField;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a value of a field is checked for, in the server's order: lists of a word and what it needs, such as {@code
 * ["max_length", 64]}. The word {@code server} stands for what only the server can check.
 */
final class FieldChecks {

    private static final Value SERVER = check("server");

    private final PatternPrograms programs = new PatternPrograms();

    Value of(Field field) {
        List<Value> checks = new ArrayList<>();
        if (field instanceof StringField text) {
            lengths(text.minLength(), text.maxLength(), checks);
            text.pattern().ifPresent(pattern -> checks.add(pattern(pattern.toString())));
            text.format()
                    .ifPresent(format ->
                            checks.add(check("format", Value.of(format.word()), Value.of(format.description()))));
        } else if (field instanceof TextareaField area) {
            lengths(area.minLength(), area.maxLength(), checks);
        } else if (field instanceof SelectionField selection) {
            if (!selection.allowsCustom()) {
                checks.add(check("oneof"));
            }
        } else if (field instanceof MultiselectField several) {
            checks.add(check("options", orNothing(several.minSelections()), orNothing(several.maxSelections())));
        } else {
            numberOrTime(field, checks);
        }
        return new Value.Sequence(checks);
    }

    private static void numberOrTime(Field field, List<Value> checks) {
        if (field instanceof IntegerField || field instanceof NumberField) {
            limit("min_value", field.document().decimal("min_value"), checks);
            limit("max_value", field.document().decimal("max_value"), checks);
        } else if (field instanceof PercentageField share) {
            limit("min_value", Optional.of(share.minValue()), checks);
            limit("max_value", Optional.of(share.maxValue()), checks);
        } else if (field instanceof DateField date) {
            checks.add(check("date", shown(date.minDate()), shown(date.maxDate())));
        } else if (field instanceof TimeField time) {
            checks.add(check("time", shown(time.minTime()), shown(time.maxTime())));
        } else if (field instanceof DatetimeField moment) {
            checks.add(check("datetime", shown(moment.minDatetime()), shown(moment.maxDatetime())));
        } else if (field instanceof CustomField) {
            checks.add(SERVER);
        }
        if (field.type() instanceof StandardFieldType && isNumber(field.type().valueKind())) {
            limit("step", field.document().decimal("step").filter(step -> step.signum() > 0), checks);
            limit("precision", field.document().decimal("precision"), checks);
        }
    }

    private static boolean isNumber(KeyKind kind) {
        return kind == KeyKind.INTEGER || kind == KeyKind.DECIMAL;
    }

    private Value pattern(String pattern) {
        Value program = programs.of(pattern).<Value>map(found -> found).orElseGet(Value::nothing);
        return check("regexp", Value.of(pattern), program);
    }

    private static void lengths(Optional<Long> least, Optional<Long> most, List<Value> checks) {
        limit("min_length", least.map(BigDecimal::valueOf), checks);
        limit("max_length", most.map(BigDecimal::valueOf), checks);
    }

    private static void limit(String rule, Optional<BigDecimal> limit, List<Value> checks) {
        limit.ifPresent(number -> checks.add(check(rule, Value.of(number))));
    }

    private static Value shown(Optional<?> moment) {
        return moment.map(found -> Value.of(found.toString())).orElseGet(Value::nothing);
    }

    private static Value orNothing(Optional<Long> number) {
        return number.map(Value::of).orElseGet(Value::nothing);
    }

    private static Value check(String word, Value... parts) {
        List<Value> check = new ArrayList<>();
        check.add(Value.of(word));
        check.addAll(List.of(parts));
        return new Value.Sequence(check);
    }
}
