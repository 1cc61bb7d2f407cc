package dev.pao.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValueJsonTest {

    @Test
    void keysKeepTheirOrderAndNumbersTheirDigits() {
        String json = "{\"z\":1.10,\"a\":[true,null,\"é\"],\"m\":{}}";
        assertThat(ValueJson.read(json)).hasToString(json);
    }

    @Test
    void aDuplicateKeyIsRefused() {
        assertThatThrownBy(() -> ValueJson.read("{\"a\":1,\"a\":2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Duplicate field 'a'");
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndNothingOfTheReader() {
        assertThatThrownBy(() -> ValueJson.read("{\n  bad"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Unexpected character ('b'")
                .hasMessageEndingWith(", at line 2, column 3")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("Source", "\n"));
    }

    @Test
    void textAfterTheValueIsRefused() {
        assertThatThrownBy(() -> ValueJson.read("1 2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ValueJson.read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalityOfMappingsDoesNotRegardTheOrder() {
        assertThat(ValueJson.read("{\"a\":1,\"b\":2}")).isEqualTo(ValueJson.read("{\"b\":2,\"a\":1}"));
        assertThat(ValueJson.read("[1,2]")).isNotEqualTo(ValueJson.read("[2,1]"));
    }

    @Test
    void indentedJsonIsTheSameOnEverySystem() {
        assertThat(ValueJson.writeIndented(ValueJson.read("{\"a\":[1]}"))).isEqualTo("{\n  \"a\" : [\n    1\n  ]\n}");
    }

    @Test
    void aPointerEscapesItsKeysAndKnowsWhatLiesWithin() {
        JsonPointer place = JsonPointer.of("a/b", "m~n").child(3);
        assertThat(place).hasToString("/a~1b/m~0n/3");
        assertThat(place.parent()).isEqualTo(JsonPointer.of("a/b", "m~n"));
        assertThat(place.isWithin(JsonPointer.of("a/b"))).isTrue();
        assertThat(JsonPointer.of("ab").isWithin(JsonPointer.of("a"))).isFalse();
    }

    @Property(tries = 300)
    void everyValueComesBackAsItWas(@ForAll("values") Value value) {
        assertThat(ValueJson.read(ValueJson.write(value))).isEqualTo(value);
        assertThat(ValueJson.read(ValueJson.writeIndented(value))).isEqualTo(value);
    }

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<Value> texts =
                Arbitraries.strings().excludeChars(surrogates()).map(Value::of);
        Arbitrary<Value> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E20"), new BigDecimal("1E20"))
                .map(Value::of);
        Arbitrary<Value> flags = Arbitraries.of(true, false).map(Value::of);
        Arbitrary<Value> leaves = Arbitraries.oneOf(texts, numbers, flags, Arbitraries.of(List.of(Value.nothing())));
        Arbitrary<Value> lists = leaves.list().ofMaxSize(4).map(Value.Sequence::new);
        Arbitrary<Value> inner = Arbitraries.oneOf(leaves, lists);
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(5), inner)
                .ofMaxSize(5)
                .map(Value.Mapping::new);
    }

    private static char[] surrogates() {
        char[] all = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return all;
    }
}
