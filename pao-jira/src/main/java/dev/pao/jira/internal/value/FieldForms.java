package dev.pao.jira.internal.value;

import dev.pao.jira.internal.screen.FieldSchema;
import dev.pao.jira.internal.screen.JiraMetadata;
import dev.pao.jira.internal.screen.ScreenField;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.function.Function;

/**
 * The forms of one project's fields.
 *
 * @param project the project's key
 * @param metadata who can be named
 * @param naming how people are named
 * @param rich texts of several lines, as this Jira takes them
 */
public record FieldForms(String project, JiraMetadata metadata, PersonNaming naming, Function<String, Value> rich) {

    /** The form of a field. A kind that is not known here takes what the template says as it is. */
    public ValueForm of(ScreenField field) {
        return switch (field.id()) {
            case "summary" -> TextForms.line();
            case "description", "environment" -> TextForms.rich(rich);
            case "labels" -> PlainForms.labels();
            case "parent" -> TextForms.issue();
            case "assignee" -> new PersonForm(start -> metadata.assignable(project, start), naming);
            default -> ofSchema(field.schema(), field.choices());
        };
    }

    private ValueForm ofSchema(FieldSchema schema, List<Value.Mapping> choices) {
        return switch (schema.type()) {
            case "string" -> ofText(schema.custom());
            case "number" -> PlainForms.number();
            case "date" -> PlainForms.day();
            case "datetime" -> PlainForms.moment();
            case "option", "priority" -> new ChoiceForm(choices);
            case "option-with-child" -> ChoiceForm.cascade(choices);
            case "user" -> person();
            case "array" -> ofItems(schema.items(), choices);
            default -> given -> given;
        };
    }

    private ValueForm ofItems(String items, List<Value.Mapping> choices) {
        return switch (items) {
            case "option", "component", "version" -> ChoiceForm.several(choices);
            case "user" -> PersonForm.several(person());
            case "string" -> PlainForms.labels();
            default -> given -> given;
        };
    }

    private ValueForm ofText(String kind) {
        return switch (kind) {
            case "textarea" -> TextForms.rich(rich);
            case "url" -> PlainForms.link();
            default -> TextForms.line();
        };
    }

    private PersonForm person() {
        return new PersonForm(metadata::people, naming);
    }
}
