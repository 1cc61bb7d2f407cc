package dev.pao.parser.internal.rules;

import dev.pao.model.field.Field;
import dev.pao.model.field.Violation;
import dev.pao.model.rule.Findings;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.List;

/** The rules of a field that make sense in themselves. */
final class SoundRules {

    private SoundRules() {}

    /** The rules that a value breaks, without those that were not read and those that no value can keep. */
    static List<Violation> violations(Field field, Value value, JsonPointer place, Findings findings) {
        if (findings.isIncomplete(place)) {
            return List.of();
        }
        List<Violation> broken = field.violations(value);
        return broken.isEmpty() ? broken : sound(broken, field, place, findings);
    }

    private static List<Violation> sound(List<Violation> broken, Field field, JsonPointer place, Findings findings) {
        return broken.stream()
                .filter(violation -> !findings.isDamaged(place.child(violation.rule())))
                .filter(violation -> !LimitNegative.isSenseless(field, violation.rule()))
                .filter(violation -> !isOfEmptyRange(field, violation.rule()))
                .toList();
    }

    private static boolean isOfEmptyRange(Field field, String rule) {
        return Ranges.of(field)
                .filter(Ranges.Range::isEmpty)
                .filter(range -> range.lower().equals(rule) || range.upper().equals(rule))
                .isPresent();
    }
}
