package dev.pao.parser.internal.rules;

import dev.pao.model.diagnostic.NearestName;
import dev.pao.model.field.DateField;
import dev.pao.model.field.DatetimeField;
import dev.pao.model.field.Field;
import dev.pao.model.field.TimeField;
import dev.pao.model.field.Violation;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Wording;
import java.util.List;
import java.util.Optional;

/** What an author does about a value that breaks a rule of its field. */
final class Advice {

    private static final int MOST_CHOICES = 5;

    private Advice() {}

    /**
     * What to do about a value that breaks a rule.
     *
     * @param verb what is done with another value: {@code use}
     */
    static String on(Field field, Value value, Violation violation, String verb) {
        Optional<Choices.Offer> offer =
                Choices.of(field).filter(choices -> choices.key().equals(violation.rule()));
        if (offer.isPresent()) {
            return choice(offer.get(), value, violation, verb);
        }
        boolean moment = field instanceof DateField || field instanceof TimeField || field instanceof DatetimeField;
        if (violation.rule().equals("type")) {
            return verb + " a " + field.type().word() + (moment ? " as ISO 8601 writes it" : "");
        }
        return verb + " another value, or change " + Wording.quote(violation.rule());
    }

    private static String choice(Choices.Offer offer, Value value, Violation violation, String verb) {
        if (value instanceof Value.Sequence list
                && offer.texts().stream().map(Value::of).toList().containsAll(list.values())) {
            return "keep one of the two";
        }
        List<String> choices = offer.texts().stream().distinct().toList();
        Optional<String> nearest =
                value instanceof Value.Text text ? NearestName.of(text.text(), choices) : Optional.empty();
        String few = choices.size() <= MOST_CHOICES ? Wording.either(choices) : "one of the choices";
        return verb + " " + nearest.map(Wording::quote).orElse(few) + ", or add it to "
                + Wording.quote(violation.rule());
    }
}
