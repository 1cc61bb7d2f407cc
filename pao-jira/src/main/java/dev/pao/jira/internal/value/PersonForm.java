package dev.pao.jira.internal.value;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Somebody, by what a person knows of somebody: an account id (Cloud) or user name (Data Center), an e-mail address, or the name
 * that is shown.
 *
 * @param people the people whose names or addresses start so
 * @param naming how Jira is told who it is
 */
record PersonForm(Function<String, List<Value.Mapping>> people, PersonNaming naming) implements ValueForm {

    /** No address and no name is longer; Jira would not look for it. */
    private static final int LONGEST = 255;

    @Override
    public Value write(Value given) throws UnfitValue {
        String written = given instanceof Value.Mapping told ? named(told) : Scalars.text(given);
        if (written.isBlank() || written.length() > LONGEST) {
            throw new UnfitValue("is " + Scalars.shown(written) + ", where the name of somebody was expected");
        }
        return naming.isId(written) ? naming.named(written) : naming.named(found(written));
    }

    /** Several of them. */
    static ValueForm several(PersonForm one) {
        return given -> {
            List<Value> people = new ArrayList<>();
            for (Value member : Scalars.members(given)) {
                for (Value part : Scalars.split(member)) {
                    people.add(one.write(part));
                }
            }
            return new Value.Sequence(people);
        };
    }

    private String named(Value.Mapping told) throws UnfitValue {
        return told.text(naming.idKey())
                .or(() -> told.text("id"))
                .or(() -> told.text("name"))
                .orElseThrow(() -> new UnfitValue("is a mapping without " + naming.idName()));
    }

    private Value.Mapping found(String written) throws UnfitValue {
        List<Value.Mapping> found = people.apply(written);
        for (Predicate<Value.Mapping> way : ways(written, found.size())) {
            List<Value.Mapping> fitting = found.stream().filter(way).toList();
            if (fitting.size() > 1) {
                throw new UnfitValue("is " + Scalars.shown(written) + ", which " + fitting.size()
                        + " people are called; write an e-mail address or " + naming.idName());
            }
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
        }
        throw new UnfitValue("is " + Scalars.shown(written)
                + ", whom Jira does not know there; write an e-mail address, a full name or " + naming.idName());
    }

    /** Cloud finds people by the start of their addresses and may not show these; an address that is shown must be the one meant. */
    private List<Predicate<Value.Mapping>> ways(String written, int found) {
        return List.of(
                person -> is(person.text(naming.idKey()), written),
                person -> is(person.text("emailAddress"), written),
                person -> is(person.text("displayName"), written),
                person -> written.contains("@")
                        && found == 1
                        && person.text("emailAddress")
                                .filter(shown -> !shown.isBlank())
                                .isEmpty());
    }

    private static boolean is(Optional<String> known, String written) {
        return known.filter(written::equalsIgnoreCase).isPresent();
    }
}
