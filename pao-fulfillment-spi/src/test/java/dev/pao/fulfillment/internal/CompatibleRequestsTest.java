package dev.pao.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.change.ChangeEffect;
import dev.pao.model.change.ContentChange;
import dev.pao.model.change.ItemDifference;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What the difference between two items says is held against what requests come to. */
class CompatibleRequestsTest {

    private static final List<String> NAMES = List.of("a", "b", "c");

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aGoodRequestStaysGoodAndLosesNothingUnlessTheChangeBreaks(
            @ForAll("changes") Tuple.Tuple2<CatalogItem, CatalogItem> change) {
        ItemDifference difference = ItemDifference.between(change.get1(), change.get2());
        boolean breaks = difference
                .weightiest()
                .map(ContentChange::effect)
                .filter(ChangeEffect.BREAKING::equals)
                .isPresent();
        Statistics.collect(breaks ? "breaks" : "does not break");
        if (!breaks) {
            for (Value.Mapping request : requests()) {
                if (isGood(change.get1(), request)) {
                    assertThat(ParameterCheck.violations(change.get2(), request))
                            .as("%s for %s after %s", request, change, difference)
                            .isEmpty();
                    assertThat(kept(change.get2(), request))
                            .as("%s for %s after %s", request, change, difference)
                            .containsAllEntriesOf(request.entries());
                }
            }
        }
    }

    /** Good, and with no value for a field that is not shown. */
    private static boolean isGood(CatalogItem item, Value.Mapping request) {
        return ParameterCheck.violations(item, request).isEmpty()
                && kept(item, request).entrySet().containsAll(request.entries().entrySet());
    }

    private static Map<String, Value> kept(CatalogItem item, Value.Mapping request) {
        Map<String, Value> kept = new HashMap<>();
        new FilledForm(item.presentation(), request).values().forEach((field, value) -> kept.put(field.name(), value));
        return kept;
    }

    /** Every way to give each field one of two values or none. */
    private static List<Value.Mapping> requests() {
        List<Value.Mapping> requests = List.of(Value.Mapping.EMPTY);
        for (String name : NAMES) {
            List<Value.Mapping> more = new ArrayList<>(requests);
            for (Value.Mapping request : requests) {
                more.add(request.with(name, Value.of("x")));
                more.add(request.with(name, Value.of("y")));
            }
            requests = more;
        }
        return requests;
    }

    @Provide
    Arbitrary<Tuple.Tuple2<CatalogItem, CatalogItem>> changes() {
        Arbitrary<CatalogItem> items =
                Combinators.combine(field("a"), field("b"), field("c")).as(CompatibleRequestsTest::item);
        return Combinators.combine(items, items, Arbitraries.of(0, 1, 2))
                .as((before, other, changed) -> {
                    List<Optional<Field>> fields = new ArrayList<>();
                    for (String name : NAMES) {
                        boolean same = !name.equals(NAMES.get(changed));
                        fields.add((same ? before : other).presentation().field(name));
                    }
                    return Tuple.of(before, item(fields.get(0), fields.get(1), fields.get(2)));
                })
                .filter(change -> isSound(change.get1()) && isSound(change.get2()));
    }

    /** Every condition names a field that is there. */
    private static boolean isSound(CatalogItem item) {
        return item.presentation().fields().stream()
                .flatMap(field -> field.conditional().stream())
                .allMatch(condition ->
                        item.presentation().field(condition.field()).isPresent());
    }

    private static Arbitrary<Optional<Field>> field(String name) {
        Arbitrary<Boolean> flag = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
        Arbitrary<Optional<String>> value = Arbitraries.of("x", "y").optional(0.5);
        Arbitrary<Optional<Conditional>> condition = Combinators.combine(
                        Arbitraries.of(NAMES).filter(other -> other.compareTo(name) < 0 || name.equals("a")),
                        Arbitraries.of("x", "y"))
                .as((other, expected) -> new Conditional(other, Value.of(expected)))
                .optional(name.equals("a") ? 0 : 0.5);
        return Combinators.combine(flag, flag, flag, value, condition)
                .as((required, readonly, hidden, given, shown) ->
                        field(name, Map.of("required", required, "readonly", readonly, "hidden", hidden), given, shown))
                .optional(0.85);
    }

    private static Field field(
            String name, Map<String, Boolean> flags, Optional<String> given, Optional<Conditional> shown) {
        Field.Builder field = Field.builder(StandardFieldType.STRING, name);
        new LinkedHashMap<>(flags).forEach((key, flag) -> field.set(key, Value.of(flag)));
        given.ifPresent(value -> field.defaultValue(Value.of(value)));
        shown.ifPresent(field::conditional);
        return field.build();
    }

    @SafeVarargs
    private static CatalogItem item(Optional<Field>... fields) {
        CatalogItem.Builder item =
                CatalogItem.builder("thing", SemanticVersion.of("1.0.0")).manual("jira", Value.Mapping.EMPTY);
        for (Optional<Field> field : fields) {
            field.ifPresent(item::field);
        }
        return item.build();
    }
}
