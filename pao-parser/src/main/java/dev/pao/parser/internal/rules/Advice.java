package dev.pao.parser.internal.rules;

import dev.pao.model.field.Field;
import dev.pao.model.field.Violation;
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
    static String on(Field field, Violation violation, String verb) {
        Optional<Choices.Offer> offer =
                Choices.of(field).filter(choices -> choices.key().equals(violation.rule()));
        if (offer.isPresent()) {
            List<String> choices = offer.get().texts().stream().distinct().toList();
            String which = choices.size() <= MOST_CHOICES ? Wording.either(choices) : "one of the choices";
            return verb + " " + which + ", or add it to " + Wording.quote(violation.rule());
        }
        return violation.rule().equals("type")
                ? verb + " a value of the type " + Wording.quote(field.type().word())
                : verb + " another value, or change " + Wording.quote(violation.rule());
    }
}
