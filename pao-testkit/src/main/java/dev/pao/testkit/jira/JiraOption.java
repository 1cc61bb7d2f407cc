package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;

/**
 * One of the choices of a custom field.
 *
 * @param id its number in Jira
 * @param value its name
 * @param children the choices below it, in a cascading field
 */
public record JiraOption(String id, String value, List<JiraOption> children) {

    /** Copies the list. */
    public JiraOption {
        children = List.copyOf(children);
    }

    boolean isNamedBy(Value.Mapping choice) {
        return choice.text("id")
                .map(id::equals)
                .orElseGet(() -> choice.text("value").filter(value::equals).isPresent());
    }

    Value.Mapping shown() {
        Value.Mapping shown = Value.Mapping.EMPTY.with("id", Value.of(id)).with("value", Value.of(value));
        List<Value> below = children.stream().<Value>map(JiraOption::shown).toList();
        return below.isEmpty() ? shown : shown.with("children", new Value.Sequence(below));
    }
}
