package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.RequestViolation;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.NearestName;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        unknown(item, parameters).forEach(violations::add);
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
        return field.violations(value.get()).stream()
                .map(violation -> violation(field, violation.rule(), violation.message()))
                .toList();
    }

    private static Stream<RequestViolation> unknown(CatalogItem item, Value.Mapping parameters) {
        List<String> names =
                item.presentation().fields().stream().map(Field::name).toList();
        return parameters.entries().keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new RequestViolation(
                        name,
                        "unknown",
                        "`" + name + "` is not a field of " + item.name()
                                + NearestName.of(name, names)
                                        .map(near -> ", did you mean `" + near + "`?")
                                        .orElse("")));
    }

    private static RequestViolation violation(Field field, String rule, String predicate) {
        return new RequestViolation(field.name(), rule, "`" + field.name() + "` " + predicate);
    }
}
