package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.RequestViolation;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.NearestName;
import dev.pao.model.field.Field;
import dev.pao.model.field.Violation;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what was filled in against an item's form. */
final class ParameterCheck {

    private ParameterCheck() {}

    /** All rules that are broken: those of the fields in the order of the form, then parameters that are no field. */
    static List<RequestViolation> violations(CatalogItem item, Value.Mapping parameters) {
        Optional<RequestViolation> excess = ParameterLimits.excess(parameters);
        if (excess.isPresent()) {
            return List.of(excess.get());
        }
        FilledForm form = new FilledForm(item.presentation(), parameters);
        List<RequestViolation> violations = new ArrayList<>();
        for (Field field : item.presentation().fields()) {
            if (form.isShown(field)) {
                violations.addAll(violations(field, form));
            }
        }
        for (String name : parameters.entries().keySet()) {
            if (item.presentation().field(name).isEmpty()) {
                violations.add(unknown(name, item));
            }
        }
        return violations;
    }

    private static List<RequestViolation> violations(Field field, FilledForm form) {
        Optional<Value> value = form.value(field);
        if (value.isEmpty() || FilledForm.isBlank(value.get())) {
            return field.isRequired() ? List.of(violation(field, "required", "is required")) : List.of();
        }
        if (!ParameterLimits.isKept(value.get())) {
            return List.of(violation(field, "characters", "holds a control character or half a character"));
        }
        Optional<Value> fixed = field.defaultValue().filter(expected -> field.isReadonly());
        if (fixed.filter(expected -> !FilledForm.meets(value.get(), expected)).isPresent()) {
            return List.of(violation(field, "readonly", "can't be changed"));
        }
        List<RequestViolation> violations = new ArrayList<>();
        for (Violation violation : field.violations(value.get())) {
            violations.add(violation(field, violation.rule(), violation.message()));
        }
        return violations;
    }

    private static RequestViolation unknown(String name, CatalogItem item) {
        List<String> names =
                item.presentation().fields().stream().map(Field::name).toList();
        return new RequestViolation(
                name,
                "unknown",
                "`" + name + "` is not a field of " + item.name()
                        + NearestName.of(name, names)
                                .map(near -> ", did you mean `" + near + "`?")
                                .orElse(""));
    }

    private static RequestViolation violation(Field field, String rule, String predicate) {
        return new RequestViolation(field.name(), rule, "`" + field.name() + "` " + predicate);
    }
}
