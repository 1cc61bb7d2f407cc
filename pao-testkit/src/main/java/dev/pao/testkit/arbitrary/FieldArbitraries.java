package dev.pao.testkit.arbitrary;

import dev.pao.model.NamingRule;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Arbitrary fields of a form. */
public final class FieldArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 3_650;
    private static final Set<String> TEMPLATE_WORDS =
            Set.of("and", "contains", "equals", "false", "is", "none", "not", "null", "or", "true");
    private static final int MINUTES = 24 * 60 - 1;

    private FieldArbitraries() {}

    /** Fields that keep every rule of the format, of all standard types, with their limits in order. */
    public static Arbitrary<Field> fields() {
        return Combinators.combine(names(), rules(), Arbitraries.of(true, false), Optionals.of(Texts.lines()))
                .as(FieldArbitraries::field);
    }

    /** Names that a field may have and a template can print by themselves: words of templates are left out. */
    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(NamingRule.FIELD::accepts)
                .filter(name -> !NamingRule.FIELD.taken().contains(name) && !TEMPLATE_WORDS.contains(name));
    }

    private static Field field(String name, Rules rules, boolean required, Optional<String> help) {
        Field.Builder builder = Field.builder(rules.type(), name);
        rules.keys().forEach(key -> builder.set(key.get1(), key.get2()));
        if (required) {
            builder.required();
        }
        help.ifPresent(builder::helpText);
        return builder.build();
    }

    private static Arbitrary<Rules> rules() {
        return Arbitraries.oneOf(
                bounded(
                        StandardFieldType.STRING,
                        "min_length",
                        "max_length",
                        Arbitraries.integers().between(0, 100)),
                bounded(
                        StandardFieldType.TEXTAREA,
                        "min_length",
                        "max_length",
                        Arbitraries.integers().between(0, 1_000)),
                bounded(StandardFieldType.INTEGER, "min_value", "max_value", Arbitraries.integers()),
                bounded(StandardFieldType.NUMBER, "min_value", "max_value", Arbitraries.integers()),
                bounded(
                        StandardFieldType.PERCENTAGE,
                        "min_value",
                        "max_value",
                        Arbitraries.integers().between(0, 100)),
                Arbitraries.just(new Rules(StandardFieldType.BOOLEAN, List.of())),
                days(),
                times(),
                choices(StandardFieldType.SELECTION, "oneof"),
                choices(StandardFieldType.MULTISELECT, "options"));
    }

    private static Arbitrary<Rules> bounded(
            StandardFieldType type, String least, String most, Arbitrary<Integer> numbers) {
        return between(type, least, most, numbers.map(number -> new Bound(number, Value.of(number))));
    }

    private static Arbitrary<Rules> days() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
        return between(
                StandardFieldType.DATE,
                "min_date",
                "max_date",
                days.map(day -> new Bound(day, Value.of(FIRST_DAY.plusDays(day).toString()))));
    }

    private static Arbitrary<Rules> times() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, MINUTES);
        return between(
                StandardFieldType.TIME,
                "min_time",
                "max_time",
                minutes.map(minute -> new Bound(
                        minute, Value.of(LocalTime.MIDNIGHT.plusMinutes(minute).toString()))));
    }

    /** None, one or both of two limits, the lower one first. */
    private static Arbitrary<Rules> between(
            StandardFieldType type, String least, String most, Arbitrary<Bound> bounds) {
        return bounds.list()
                .ofMaxSize(2)
                .flatMap(some -> Arbitraries.of(true, false).map(lower -> {
                    List<Bound> sorted = some.stream().sorted().toList();
                    List<Tuple2<String, Value>> keys = new ArrayList<>();
                    if (sorted.size() == 2) {
                        keys.add(Tuple.of(least, sorted.get(0).written()));
                        keys.add(Tuple.of(most, sorted.get(1).written()));
                    } else if (sorted.size() == 1) {
                        keys.add(Tuple.of(lower ? least : most, sorted.get(0).written()));
                    }
                    return new Rules(type, keys);
                }));
    }

    private static Arbitrary<Rules> choices(StandardFieldType type, String key) {
        Arbitrary<Set<String>> texts = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(".- ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> text.strip().equals(text))
                .set()
                .ofMinSize(1)
                .ofMaxSize(5);
        return texts.map(some -> new Rules(type, List.of(Tuple.of(key, Value.texts(some.toArray(String[]::new))))));
    }

    /** A type, and the keys that limit its values. */
    private record Rules(StandardFieldType type, List<Tuple2<String, Value>> keys) {}

    /** A limit, and how it is written. */
    private record Bound(int order, Value written) implements Comparable<Bound> {
        @Override
        public int compareTo(Bound other) {
            return Integer.compare(order, other.order);
        }
    }
}
