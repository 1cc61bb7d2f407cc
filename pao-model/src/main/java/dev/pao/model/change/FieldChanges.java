package dev.pao.model.change;

import dev.pao.model.field.CustomField;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.SelectionField;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes in one field, key by key in the order in which they are written. */
final class FieldChanges {

    private static final Set<String> COMMON =
            FieldKey.COMMON.stream().map(FieldKey::name).collect(Collectors.toUnmodifiableSet());

    private final Field before;
    private final Field after;
    private final JsonPointer place;
    private final FormConditions conditions;
    private final List<ContentChange> changes = new ArrayList<>();

    private FieldChanges(Field before, Field after, JsonPointer place, FormConditions conditions) {
        this.before = before;
        this.after = after;
        this.place = place;
        this.conditions = conditions;
    }

    /**
     * Compares two fields of one name.
     *
     * @param place where the field is in the document after
     * @param conditions those of the two forms
     */
    static List<ContentChange> between(Field before, Field after, JsonPointer place, FormConditions conditions) {
        FieldChanges found = new FieldChanges(before, after, place, conditions);
        boolean retyped = !before.type().word().equals(after.type().word());
        if (retyped) {
            found.retyped();
        }
        Set<String> keys = new LinkedHashSet<>(after.document().entries().keySet());
        keys.addAll(before.document().entries().keySet());
        keys.stream()
                .filter(key -> !key.equals("name") && (!retyped || (COMMON.contains(key) && !key.equals("type"))))
                .forEach(found::compare);
        return found.changes;
    }

    /** Other keys of the type come with it and mean nothing by themselves. */
    private void retyped() {
        String sentence = "has the type " + Words.quote(after.type().word()) + " instead of "
                + Words.quote(before.type().word());
        add(place, Optional.of(before.document()), Optional.of(after.document()), Verdict.breaking(sentence));
    }

    private void compare(String key) {
        KeyChange change =
                new KeyChange(key, before.document().get(key), after.document().get(key));
        if (!change.was().equals(change.is())) {
            verdicts(change).forEach(verdict -> add(place.child(key), change.was(), change.is(), verdict));
        }
    }

    private Stream<Verdict> verdicts(KeyChange change) {
        FillingVerdict filling = new FillingVerdict(change, before, after, conditions);
        return switch (change.key()) {
            case "type" -> Stream.of(change.same());
            case "label", "help_text", "placeholder", "rows", "cols" -> Stream.of(Verdict.text(change.told()));
            case "required" -> Stream.of(filling.required());
            case "default" -> Stream.of(filling.defaultValue());
            case "readonly" -> Stream.of(filling.readonly());
            case "hidden" -> Stream.of(filling.hidden());
            case "conditional" -> Stream.of(filling.conditional());
            default -> ownKey(change);
        };
    }

    private Stream<Verdict> ownKey(KeyChange change) {
        if (LimitVerdict.isLimit(change.key())) {
            return Stream.of(LimitVerdict.of(change, before, after));
        }
        if (after instanceof CustomField) {
            return Stream.of(rule(change));
        }
        return switch (change.key()) {
            case "oneof", "options" -> ChoiceVerdicts.of(change.key(), before, after).stream();
            case "allow_custom" -> Stream.of(ownTexts(change));
            case "step" -> Stream.of(StepVerdict.of(change, after));
            default -> Stream.of(rule(change));
        };
    }

    private Verdict ownTexts(KeyChange change) {
        boolean did = before instanceof SelectionField selection && selection.allowsCustom();
        boolean does = after instanceof SelectionField selection && selection.allowsCustom();
        if (did == does) {
            return change.same();
        }
        return does
                ? Verdict.additive("takes own texts beside its choices")
                : Verdict.breaking("takes nothing but its choices any more");
    }

    /** A rule of which only its author knows what it allows, such as a pattern. */
    private static Verdict rule(KeyChange change) {
        return change.is().isEmpty() ? Verdict.additive(change.told()) : Verdict.breaking(change.told());
    }

    private void add(JsonPointer where, Optional<Value> was, Optional<Value> is, Verdict verdict) {
        changes.add(new ContentChange(
                where,
                Optional.of(before.name()),
                was,
                is,
                verdict.effect(),
                "field " + Words.quote(before.name()) + " " + verdict.told()));
    }
}
