package dev.pao.jira.internal.value;

import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of what Jira allows, by its name; Jira is told its number, which stays the same when somebody renames it. */
record ChoiceForm(List<Value.Mapping> choices) implements ValueForm {

    @Override
    public Value write(Value given) throws UnfitValue {
        return Value.Mapping.EMPTY.with("id", id(chosen(choices, name(given))));
    }

    /** Several of them; a text that is none of them is split at its commas. */
    static ValueForm several(List<Value.Mapping> choices) {
        ChoiceForm one = new ChoiceForm(choices);
        return given -> {
            List<Value> chosen = new ArrayList<>();
            for (Value member : Scalars.members(given)) {
                boolean whole = find(choices, name(member)).isPresent();
                for (Value part : whole ? List.of(member) : Scalars.split(member)) {
                    chosen.add(one.write(part));
                }
            }
            return new Value.Sequence(chosen);
        };
    }

    /** One of them and one below it: a list of two, or a text with a slash between. */
    static ValueForm cascade(List<Value.Mapping> choices) {
        return given -> {
            List<String> names = path(choices, given);
            Value.Mapping parent = chosen(choices, names.get(0));
            Value.Mapping written = Value.Mapping.EMPTY.with("id", id(parent));
            return names.size() == 1
                    ? written
                    : written.with("child", Value.Mapping.EMPTY.with("id", id(chosen(children(parent), names.get(1)))));
        };
    }

    private static List<String> path(List<Value.Mapping> choices, Value given) throws UnfitValue {
        List<String> names = new ArrayList<>();
        if (given instanceof Value.Mapping mapping && mapping.get("child").isPresent()) {
            names.add(name(mapping));
            names.add(name(mapping.get("child").get()));
        } else {
            for (Value member : Scalars.members(given)) {
                names.add(name(member));
            }
        }
        if (names.size() == 1 && find(choices, names.get(0)).isEmpty()) {
            names = List.of(names.get(0).split("\\s*/\\s*", 2));
        }
        if (names.size() > 2) {
            throw new UnfitValue("has " + names.size() + " names, where a name and one below it were expected");
        }
        return names;
    }

    private static String name(Value given) throws UnfitValue {
        if (given instanceof Value.Mapping mapping) {
            Optional<String> named =
                    mapping.text("value").or(() -> mapping.text("name")).or(() -> mapping.text("id"));
            return named.orElseThrow(() -> new UnfitValue("is a mapping, where a name was expected"));
        }
        return Scalars.text(given);
    }

    private static Value.Mapping chosen(List<Value.Mapping> choices, String written) throws UnfitValue {
        Optional<Value.Mapping> found = find(choices, written);
        if (found.isEmpty()) {
            List<String> names =
                    choices.stream().flatMap(choice -> nameOf(choice).stream()).toList();
            throw new UnfitValue("is " + Scalars.shown(written) + ", which is not among the choices: "
                    + NameList.of(written, names));
        }
        return found.get();
    }

    private static Optional<Value.Mapping> find(List<Value.Mapping> choices, String written) {
        return choices.stream()
                .filter(choice -> nameOf(choice).filter(written::equals).isPresent())
                .findFirst()
                .or(() -> choices.stream()
                        .filter(choice -> nameOf(choice)
                                        .filter(written::equalsIgnoreCase)
                                        .isPresent()
                                || choice.text("id").filter(written::equals).isPresent())
                        .findFirst());
    }

    private static Optional<String> nameOf(Value.Mapping choice) {
        return choice.text("name").or(() -> choice.text("value"));
    }

    private static Value id(Value.Mapping choice) throws UnfitValue {
        return choice.get("id").orElseThrow(() -> new UnfitValue("is a choice that Jira gave without its number"));
    }

    private static List<Value.Mapping> children(Value.Mapping parent) {
        return parent.sequence("children").map(Value.Sequence::values).orElse(List.of()).stream()
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .toList();
    }
}
