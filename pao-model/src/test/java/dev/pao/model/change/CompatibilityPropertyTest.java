package dev.pao.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the difference says of a field's rules is held against what the fields take. */
class CompatibilityPropertyTest {

    /** Two fields of one type, and values to try. */
    record Rules(Field before, Field after, List<Value> values) {}

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void aFieldTakesWhatItTookUnlessTheChangeBreaks(@ForAll("rules") Rules rules) {
        ChangeEffect effect = effect(rules);
        for (Value value : rules.values) {
            if (takes(rules.before, value) && effect != ChangeEffect.BREAKING) {
                assertThat(takes(rules.after, value))
                        .as("%s takes %s", rules, value)
                        .isTrue();
            }
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void aFieldTakesNothingElseIfOnlyTextsChange(@ForAll("rules") Rules rules) {
        ChangeEffect effect = effect(rules);
        for (Value value : rules.values) {
            if (effect == ChangeEffect.TEXT) {
                assertThat(takes(rules.after, value))
                        .as("%s takes %s", rules, value)
                        .isEqualTo(takes(rules.before, value));
            }
        }
    }

    private static boolean takes(Field field, Value value) {
        return field.violations(value).isEmpty();
    }

    private static ChangeEffect effect(Rules rules) {
        return ItemDifference.between(item(rules.before), item(rules.after))
                .weightiest()
                .map(ContentChange::effect)
                .orElse(ChangeEffect.TEXT);
    }

    private static CatalogItem item(Field field) {
        return CatalogItem.builder("thing", SemanticVersion.of("1.0.0"))
                .field(field)
                .manual("jira", Value.Mapping.EMPTY)
                .build();
    }

    @Provide
    Arbitrary<Rules> rules() {
        return Arbitraries.oneOf(
                texts(StandardFieldType.STRING),
                texts(StandardFieldType.TEXTAREA),
                integers(),
                decimals(StandardFieldType.NUMBER, "-1", "0", "0.5", "1", "1.0", "1.25"),
                decimals(StandardFieldType.PERCENTAGE, "-10", "0", "50", "100", "100.0", "150"),
                days(),
                times(),
                choices(),
                selections());
    }

    private static Arbitrary<Rules> texts(StandardFieldType type) {
        Arbitrary<Value> lengths = numbers("0", "1", "2", "3");
        List<Value> values = IntStream.range(0, 5)
                .<Value>mapToObj(n -> Value.of("x".repeat(n)))
                .toList();
        return pairs(type, Map.of("min_length", lengths, "max_length", lengths), values);
    }

    private static Arbitrary<Rules> integers() {
        Arbitrary<Value> limits = numbers("-3", "0", "2", "4");
        List<Value> values = IntStream.range(-12, 13).<Value>mapToObj(Value::of).toList();
        return pairs(
                StandardFieldType.INTEGER,
                Map.of("min_value", limits, "max_value", limits, "step", numbers("1", "2", "3", "4", "6")),
                values);
    }

    private static Arbitrary<Rules> decimals(StandardFieldType type, String... limits) {
        Map<String, Arbitrary<Value>> keys = new LinkedHashMap<>();
        keys.put("min_value", numbers(limits));
        keys.put("max_value", numbers(limits));
        keys.put("step", numbers("0.1", "0.25", "0.5", "1", "1.5"));
        if (type == StandardFieldType.NUMBER) {
            keys.put("precision", numbers("0", "1", "2"));
        }
        List<Value> values = Stream.of(
                        "-10", "-1", "-0.5", "0", "0.1", "0.25", "0.5", "0.75", "1", "1.0", "1.125", "1.25", "1.5",
                        "50", "99.9", "100", "150", "151")
                .<Value>map(text -> Value.of(new BigDecimal(text)))
                .toList();
        return pairs(type, keys, values);
    }

    private static Arbitrary<Rules> days() {
        List<String> days = List.of("2025-01-01", "2025-01-02", "2025-02-01", "2026-01-01");
        return pairs(
                StandardFieldType.DATE,
                Map.of("min_date", written(days), "max_date", written(days)),
                days.stream().<Value>map(Value::of).toList());
    }

    private static Arbitrary<Rules> times() {
        List<String> moments = List.of(
                "2025-01-01T12:00:00Z",
                "2025-01-01T13:00:00+01:00",
                "2025-01-01T12:00:00+01:00",
                "2025-01-02T00:00:00Z");
        return pairs(
                StandardFieldType.DATETIME,
                Map.of("min_datetime", written(moments), "max_datetime", written(moments)),
                moments.stream().<Value>map(Value::of).toList());
    }

    private static Arbitrary<Rules> choices() {
        Arbitrary<Value> custom = Arbitraries.of(true, false).map(Value::of);
        return pairs(
                StandardFieldType.SELECTION,
                Map.of("oneof", lists().map(Value::texts), "allow_custom", custom),
                Stream.of("a", "b", "c", "d").<Value>map(Value::of).toList());
    }

    private static Arbitrary<Rules> selections() {
        Arbitrary<Value> numbers = numbers("0", "1", "2", "3");
        List<Value> values = Stream.of(
                        List.<String>of(),
                        List.of("a"),
                        List.of("b"),
                        List.of("a", "b"),
                        List.of("c", "b"),
                        List.of("a", "b", "c"))
                .<Value>map(Value::texts)
                .toList();
        return pairs(
                StandardFieldType.MULTISELECT,
                Map.of("options", lists().map(Value::texts), "min_selections", numbers, "max_selections", numbers),
                values);
    }

    private static Arbitrary<Rules> pairs(
            StandardFieldType type, Map<String, Arbitrary<Value>> keys, List<Value> values) {
        return Combinators.combine(field(type, keys), field(type, keys))
                .as((before, after) -> new Rules(before, after, values));
    }

    private static Arbitrary<Field> field(StandardFieldType type, Map<String, Arbitrary<Value>> keys) {
        Set<String> needed = Set.of("oneof", "options");
        Arbitrary<Field.Builder> field = Arbitraries.create(() -> Field.builder(type, "f"));
        for (Map.Entry<String, Arbitrary<Value>> key : keys.entrySet()) {
            Arbitrary<Optional<Value>> written = needed.contains(key.getKey())
                    ? key.getValue().map(Optional::of)
                    : key.getValue().optional();
            field = Combinators.combine(field, written).as((builder, value) -> {
                value.ifPresent(present -> builder.set(key.getKey(), present));
                return builder;
            });
        }
        return field.map(Field.Builder::build);
    }

    private static Arbitrary<List<String>> lists() {
        return Arbitraries.of("a", "b", "c").list().uniqueElements().ofMinSize(1);
    }

    private static Arbitrary<Value> numbers(String... numbers) {
        return Arbitraries.of(numbers).map(text -> Value.of(new BigDecimal(text)));
    }

    private static Arbitrary<Value> written(List<String> texts) {
        return Arbitraries.of(texts).map(Value::of);
    }
}
