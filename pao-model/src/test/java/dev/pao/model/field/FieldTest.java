package dev.pao.model.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {

    @ParameterizedTest(name = "{0} takes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "'type':'string','max_length':3 | 'abc' | ",
                "'type':'string','max_length':3 | 'abcd' | max_length",
                "'type':'string','max_length':1 | '😀' | ",
                "'type':'string','min_length':2 | 'a' | min_length",
                "'type':'string','regexp':'b+' | 'abc' | ",
                "'type':'string','regexp':'^b+$' | 'abc' | regexp",
                "'type':'string','format':'email' | 'jo@example.com' | ",
                "'type':'string','format':'email' | 'jo' | format",
                "'type':'string','format':'uri' | 'https://example.com/a' | ",
                "'type':'string','format':'uri' | '/relative' | format",
                "'type':'string','format':'hostname' | 'db-1.example.com' | ",
                "'type':'string','format':'hostname' | '-db' | format",
                "'type':'string','format':'ipv4' | '10.0.0.255' | ",
                "'type':'string','format':'ipv4' | '10.0.0.256' | format",
                "'type':'string','format':'ipv6' | '2001:db8::1' | ",
                "'type':'string','format':'ipv6' | '10.0.0.1' | format",
                "'type':'string','format':'cidr' | '10.0.0.0/8' | ",
                "'type':'string','format':'cidr' | '10.0.0.0/33' | format",
                "'type':'string' | 5 | type",
                "'type':'textarea','max_length':2 | 'abc' | max_length",
                "'type':'integer','min_value':1,'max_value':5 | 3 | ",
                "'type':'integer','min_value':1,'max_value':5 | 6 | max_value",
                "'type':'int','min_value':1 | 0 | min_value",
                "'type':'integer','step':5 | 12 | step",
                "'type':'integer' | 1.5 | type",
                "'type':'integer' | 9223372036854775808 | type",
                "'type':'integer' | 1e999999999 | type",
                "'type':'number','precision':2 | 1.25 | ",
                "'type':'number','precision':2 | 1.255 | precision",
                "'type':'number','step':0.1 | 0.3 | ",
                "'type':'number','step':0.1 | 0.35 | step",
                "'type':'percentage' | 100 | ",
                "'type':'percentage' | 101 | max_value",
                "'type':'percentage' | -1 | min_value",
                "'type':'boolean' | true | ",
                "'type':'boolean' | 'true' | type",
                "'type':'date','min_date':'2025-01-01' | '2025-02-28' | ",
                "'type':'date','min_date':'2025-01-01' | '2024-12-31' | min_date",
                "'type':'date' | '2025-02-30' | type",
                "'type':'time','max_time':'12:00' | '12:01' | max_time",
                "'type':'datetime' | '2025-08-16T14:30:00' | type",
                "'type':'datetime','max_datetime':'2025-08-16T14:30:00Z' | '2025-08-16T15:00:00+02:00' | ",
                "'type':'datetime','max_datetime':'2025-08-16T14:30:00Z' | '2025-08-16T14:30:01Z' | max_datetime",
                "'type':'selection','oneof':['a','b'] | 'b' | ",
                "'type':'selection','oneof':['a','b'] | 'c' | oneof",
                "'type':'selection','oneof':['a'],'allow_custom':true | 'c' | ",
                "'type':'multiselect','options':['a','b'] | ['b','a'] | ",
                "'type':'multiselect','options':['a','b'] | ['c'] | options",
                "'type':'multiselect','options':['a','b'] | ['a','a'] | options",
                "'type':'multiselect','options':['a','b'],'min_selections':1 | [] | min_selections",
                "'type':'multiselect','options':['a','b'],'max_selections':1 | ['a','b'] | max_selections",
            })
    void aValueBreaksTheRuleThatItsFieldStates(String keys, String value, String rule) {
        Field field = field(keys);
        List<String> broken = field.violations(ValueJson.read(value.replace('\'', '"'))).stream()
                .map(Violation::rule)
                .toList();
        assertThat(broken).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void allBrokenRulesAreToldAtOnce() {
        assertThat(field("'type':'string','min_length':9,'regexp':'^b','format':'ipv4'")
                        .violations(Value.of("a")))
                .extracting(Violation::rule)
                .containsExactly("min_length", "regexp", "format");
    }

    @Test
    void anEvilPatternRunsInLinearTime() {
        Field field = field("'type':'string','regexp':'^(.*a){12}$'");
        assertThat(field.violations(Value.of("a".repeat(4_000) + "b"))).hasSize(1);
    }

    @Test
    void aKeyOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> field("'type':'boolean','max_length':3"))
                .hasMessageContaining("a field of type `boolean` has no key `max_length`");
        assertThatThrownBy(() -> field("'type':'string','max_length':'3'"))
                .hasMessageContaining("`max_length` is a text, expected an integer of 64 bits");
        assertThatThrownBy(() -> field("'type':'selection'")).hasMessageContaining("`oneof`");
    }

    @Test
    void aTypeOfAHostTakesPart() {
        Field field = FieldTypes.standard()
                .with(new EvenType())
                .field(ValueJson.readMapping("{\"name\":\"pairs\",\"type\":\"even\",\"unit\":\"socks\"}"));
        assertThat(field.violations(Value.of(4))).isEmpty();
        assertThat(field.violations(Value.of(3))).extracting(Violation::rule).containsExactly("even");
        assertThat(field.violations(Value.of("x"))).extracting(Violation::rule).containsExactly("type");
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        FieldTypes types = FieldTypes.standard().with(new EvenType());
        assertThatThrownBy(() -> types.with(new OtherEvenType())).hasMessageContaining("`even`");
    }

    private static Field field(String keys) {
        return FieldTypes.standard().field(ValueJson.readMapping("{\"name\":\"f\"," + keys.replace('\'', '"') + "}"));
    }

    private static class EvenType implements CustomFieldType {
        @Override
        public String word() {
            return "even";
        }

        @Override
        public List<FieldKey> keys() {
            return List.of(FieldKey.optional("unit", KeyKind.TEXT, "of what"));
        }

        @Override
        public KeyKind valueKind() {
            return KeyKind.INTEGER;
        }

        @Override
        public List<Violation> violations(CustomField field, Value value) {
            long number = ((Value.Decimal) value).number().longValueExact();
            return number % 2 == 0 ? List.of() : List.of(new Violation("even", "is odd"));
        }
    }

    private static final class OtherEvenType extends EvenType {}
}
