package dev.pao.model.change;

import dev.pao.model.Presentation;
import dev.pao.model.field.Field;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What changes in a form: its fields in their order, then those that are gone. */
final class FormChanges {

    private static final JsonPointer FIELDS = JsonPointer.of("presentation", "fields");

    private final Presentation before;
    private final Presentation after;
    private final FormConditions conditions;
    private final Map<Field, Field> kept = new LinkedHashMap<>();
    private final List<ContentChange> changes = new ArrayList<>();

    private FormChanges(Presentation before, Presentation after) {
        this.before = before;
        this.after = after;
        this.conditions = new FormConditions(before, after);
        for (Field field : after.fields()) {
            before.field(field.name()).or(() -> nameBefore(field)).ifPresent(was -> kept.put(field, was));
        }
    }

    static List<ContentChange> between(Presentation before, Presentation after) {
        FormChanges found = new FormChanges(before, after);
        Set<Field> moved = FieldOrder.moved(found.kept, before.fields());
        for (int i = 0; i < after.fields().size(); i++) {
            found.compare(i, moved.contains(after.fields().get(i)));
        }
        found.gone();
        return found.changes;
    }

    private void compare(int index, boolean moved) {
        Field field = after.fields().get(index);
        JsonPointer place = FIELDS.child(index);
        Field was = kept.get(field);
        if (was == null) {
            add(place, field, Optional.empty(), Optional.of(field.document()), added(field));
            return;
        }
        if (was.name().equals(field.name())) {
            changes.addAll(FieldChanges.between(was, field, place, conditions));
        } else {
            Verdict renamed = Verdict.breaking("has the name " + Words.quote(field.name()) + " now");
            add(place, was, Optional.of(was.document()), Optional.of(field.document()), renamed);
        }
        if (moved) {
            String where = index == 0
                    ? "is the first one now"
                    : "comes after " + Words.quote(after.fields().get(index - 1).name()) + " now";
            Verdict verdict = Verdict.text(where);
            add(place, was, Optional.of(field.document()), Optional.of(field.document()), verdict);
        }
    }

    private void gone() {
        for (int i = 0; i < before.fields().size(); i++) {
            Field field = before.fields().get(i);
            if (!kept.containsValue(field)) {
                add(
                        FIELDS.child(i),
                        field,
                        Optional.of(field.document()),
                        Optional.empty(),
                        Verdict.breaking("is gone"));
            }
        }
    }

    private Verdict added(Field field) {
        boolean shown = field.conditional().isEmpty()
                || field.conditional().filter(conditions::holdsForOldRequests).isPresent();
        return FillingVerdict.isNeeded(field) && shown
                ? Verdict.breaking("is new, required and without a default")
                : Verdict.additive("is new");
    }

    /** The one field that is gone and says the same as a new one but for its name. */
    private Optional<Field> nameBefore(Field field) {
        List<Field> same = before.fields().stream()
                .filter(other -> after.field(other.name()).isEmpty() && saysTheSame(other, field))
                .toList();
        long claims = after.fields().stream()
                .filter(other -> before.field(other.name()).isEmpty() && saysTheSame(other, field))
                .count();
        return same.size() == 1 && claims == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean saysTheSame(Field one, Field other) {
        return one.document().without("name").equals(other.document().without("name"));
    }

    private void add(JsonPointer place, Field field, Optional<Value> was, Optional<Value> is, Verdict verdict) {
        changes.add(new ContentChange(
                place,
                Optional.of(field.name()),
                was,
                is,
                verdict.effect(),
                "field " + Words.quote(field.name()) + " " + verdict.told()));
    }
}
