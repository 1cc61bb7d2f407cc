package dev.pao.jira.internal.draft;

import dev.pao.jira.internal.draft.TemplateProblem.Kind;
import dev.pao.jira.internal.screen.CreateScreen;
import dev.pao.jira.internal.screen.ScreenField;
import dev.pao.jira.internal.value.FieldForms;
import dev.pao.jira.internal.value.NameList;
import dev.pao.jira.internal.value.Scalars;
import dev.pao.jira.internal.value.UnfitValue;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the values of a template into the fields of one create screen. */
final class ScreenWriter {

    private static final JsonPointer CUSTOM = JsonPointer.of("custom_fields");

    /** What Jira or PAO fills, whatever Jira's metadata says: PAO puts a label of its own on every issue. */
    private static final Set<String> FILLED = Set.of("project", "issuetype", "reporter", "labels");

    private final CreateScreen screen;
    private final FieldForms forms;
    private final Predicate<Value> isKnown;
    private final IssueDraft draft;

    ScreenWriter(CreateScreen screen, FieldForms forms, Predicate<Value> isKnown, IssueDraft draft) {
        this.screen = screen;
        this.forms = forms;
        this.isKnown = isKnown;
        this.draft = draft;
    }

    void write(Value.Mapping content) {
        for (TemplateKey key : TemplateKey.values()) {
            content.get(key.key()).filter(value -> !Scalars.isBlank(value)).ifPresent(value -> system(key, value));
        }
        content.get("custom_fields").filter(value -> !Scalars.isBlank(value)).ifPresent(this::customFields);
        if (screen.field("labels").isEmpty()) {
            draft.report(
                    TemplateKey.LABELS.place(),
                    Kind.SETUP,
                    "the create screen of " + what() + " has no labels, by which PAO finds an issue again");
        }
        screen.fields().forEach(this::requirePresent);
    }

    private void system(TemplateKey key, Value value) {
        draft.locate(key.field(), key.place());
        screen.field(key.field())
                .ifPresentOrElse(
                        field -> put(field, key.place(), value),
                        () -> draft.report(
                                key.place(),
                                Kind.NAME,
                                "the create screen of " + what() + " has no field `" + key.field() + "`"));
    }

    private void customFields(Value given) {
        if (given instanceof Value.Mapping custom) {
            custom.entries().forEach((name, value) -> {
                if (!Scalars.isBlank(value)) {
                    custom(name, value);
                }
            });
        } else {
            draft.report(
                    CUSTOM,
                    Kind.VALUE,
                    "`custom_fields` is a " + given.kindName() + ", where a mapping of field names was expected");
        }
    }

    private void custom(String name, Value value) {
        JsonPointer place = CUSTOM.child(name);
        List<ScreenField> meant = screen.meantBy(name);
        if (meant.size() == 1) {
            only(meant.get(0), place, value);
        } else if (meant.isEmpty()) {
            draft.report(
                    place,
                    Kind.NAME,
                    "the create screen of " + what() + " has no custom field " + Scalars.shown(name) + ": "
                            + NameList.of(name, namesWithoutKey()));
        } else {
            String ids = meant.stream().map(field -> "`" + field.id() + "`").collect(Collectors.joining(" or "));
            draft.report(place, Kind.NAME, "there are several custom fields " + Scalars.shown(name) + "; write " + ids);
        }
    }

    private void only(ScreenField field, JsonPointer place, Value value) {
        Optional<JsonPointer> given = draft.place(field.id());
        if (given.isPresent()) {
            draft.report(
                    place,
                    Kind.NAME,
                    "`" + field.name() + "` is given by `" + given.get().text() + "` already");
        } else {
            draft.locate(field.id(), place);
            put(field, place, value);
        }
    }

    /** The names of the fields that no other key of a template stands for. */
    private List<String> namesWithoutKey() {
        return screen.fields().stream()
                .filter(field -> !FILLED.contains(field.id())
                        && TemplateKey.of(field.id()).isEmpty())
                .map(ScreenField::name)
                .toList();
    }

    private void put(ScreenField field, JsonPointer place, Value value) {
        if (!isKnown.test(value)) {
            return;
        }
        try {
            draft.put(field.id(), forms.of(field).write(value));
        } catch (UnfitValue e) {
            draft.report(place, Kind.VALUE, "`" + field.name() + "` " + e.reason());
        }
    }

    private void requirePresent(ScreenField field) {
        boolean filled = field.hasDefault() || FILLED.contains(field.id());
        if (field.isRequired() && !filled && draft.place(field.id()).isEmpty()) {
            draft.report(
                    place(field),
                    Kind.MISSING,
                    "an issue of " + what() + " can't be without `" + field.name() + "`, which the template does not"
                            + " give");
        }
    }

    /** Where a field would have been written. */
    private static JsonPointer place(ScreenField field) {
        return TemplateKey.of(field.id()).map(TemplateKey::place).orElseGet(() -> CUSTOM.child(field.name()));
    }

    private String what() {
        return "`" + screen.type().name() + "` in `" + screen.project() + "`";
    }
}
