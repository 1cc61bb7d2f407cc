package dev.pao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SortedValuesTest {

    /** Grows, changes and shrinks at random, beside a map that is obviously right. */
    @Property(tries = 30)
    void itIsASortedMap(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3_000) int names) {
        Random random = new Random(seed);
        TreeMap<String, Named> model = new TreeMap<>();
        SortedValues<Named> values = SortedValues.empty(Named::key);
        for (int round = 0; round < 12; round++) {
            Map<String, Optional<Named>> changes = changes(random, names, round < 6 ? 0.2 : 0.8);
            SortedValues<Named> before = values;
            List<Named> then = List.copyOf(before.values());
            values = values.with(changes);
            changes.forEach((name, value) -> {
                model.remove(name);
                value.ifPresent(put -> model.put(name, put));
            });
            assertThat(values.values()).containsExactlyElementsOf(model.values());
            assertThat(before.values()).as("what was given out").isEqualTo(then);
            String some = name(random.nextInt(names + 2));
            assertThat(values.get(some)).isEqualTo(Optional.ofNullable(model.get(some)));
        }
    }

    @Test
    void anEmptyOneHasNothing() {
        assertThat(SortedValues.empty(Named::key).get("a")).isEmpty();
        assertThat(SortedValues.empty(Named::key).values()).isEmpty();
        assertThatThrownBy(() -> SortedValues.empty(Named::key).values().get(0))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void whatIsHeldIsSortedAndHeldOnce() {
        List<Named> named = IntStream.range(0, 1_000)
                .mapToObj(number -> new Named(name(999 - number), number))
                .toList();
        assertThat(SortedValues.of(Named::key, named).values())
                .isSortedAccordingTo((one, other) -> one.key().compareTo(other.key()));
        assertThatThrownBy(() -> SortedValues.of(Named::key, List.of(new Named("a", 1), new Named("a", 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`a`");
    }

    @Test
    void aViewCanNotBeChanged() {
        List<Named> view =
                SortedValues.of(Named::key, List.of(new Named("a", 1))).values();
        assertThatThrownBy(() -> view.set(0, new Named("b", 1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(view::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Map<String, Optional<Named>> changes(Random random, int names, double removals) {
        Map<String, Optional<Named>> changes = new HashMap<>();
        int count = random.nextInt(names) + 1;
        for (int i = 0; i < count; i++) {
            String name = name(random.nextInt(names));
            boolean removed = random.nextDouble() < removals;
            changes.put(name, removed ? Optional.empty() : Optional.of(new Named(name, random.nextInt())));
        }
        return changes;
    }

    private static String name(int number) {
        return "name-" + number;
    }

    private record Named(String key, int value) {}
}
