package dev.pao.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MappingTest {

    @Test
    void aBuilderKeepsTheOrderOfFirstWriting() {
        Value.Mapping built = Value.Mapping.builder()
                .put("b", Value.of(1))
                .put("a", Value.of(2))
                .put("b", Value.of(3))
                .build();

        assertThat(built).hasToString("{\"b\":3,\"a\":2}");
        assertThat(built).isEqualTo(Value.Mapping.EMPTY.with("a", Value.of(2)).with("b", Value.of(3)));
    }

    @Test
    void whatABuilderMadeStaysAsItIs() {
        Value.Mapping.Builder builder = Value.Mapping.builder().put("a", Value.of(1));
        Value.Mapping first = builder.build();

        assertThat(builder.put("b", Value.of(2)).build()).hasToString("{\"b\":2}");
        assertThat(first).hasToString("{\"a\":1}");
        assertThatThrownBy(() -> first.entries().put("c", Value.of(3)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> first.entries().keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMappingOfAnySizeIsAMapInItsOrder() {
        for (int size : new int[] {0, 1, 24, 25, 500}) {
            Map<String, Value> given = new LinkedHashMap<>();
            for (int i = size; i > 0; i--) {
                given.put("key-" + i, Value.of(i));
            }
            Map<String, Value> entries = new Value.Mapping(given).entries();
            assertThat(entries).isEqualTo(given).hasSameHashCodeAs(given);
            assertThat(entries.entrySet()).containsExactlyElementsOf(given.entrySet());
            assertThat(entries.keySet()).containsExactlyElementsOf(given.keySet());
            assertThat(entries.values()).containsExactlyElementsOf(given.values());
            assertThat(entries.keySet().contains("key-" + size)).isEqualTo(size > 0);
            assertThat(entries.get("none")).isNull();
            assertThat(entries.containsKey(null)).isFalse();
        }
    }

    @Test
    void aMapThatIsGivenIsCopied() {
        Map<String, Value> given = new LinkedHashMap<>(Map.of("a", Value.of(1)));
        Value.Mapping mapping = new Value.Mapping(given);
        given.clear();

        assertThat(mapping).isEqualTo(new Value.Mapping(Map.of("a", Value.of(1))));
        assertThat(mapping.hashCode())
                .isEqualTo(Value.Mapping.EMPTY.with("a", Value.of(1)).hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        Map<String, Value> broken = new LinkedHashMap<>();
        broken.put("a", null);

        assertThatNullPointerException().isThrownBy(() -> new Value.Mapping(broken));
        assertThatNullPointerException()
                .isThrownBy(() -> Value.Mapping.builder().put("a", null));
    }
}
