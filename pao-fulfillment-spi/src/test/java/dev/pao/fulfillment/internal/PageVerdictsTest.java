package dev.pao.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.RequestForm;
import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.CustomField;
import dev.pao.model.field.CustomFieldType;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.field.TextFormat;
import dev.pao.model.field.Violation;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's script against the server's classes, where chance does not come by often enough. */
class PageVerdictsTest {

    private static final PageScript SCRIPT = PageScript.load();

    @ParameterizedTest
    @MethodSource("formats")
    void formatsAreTheServers(TextFormat format, List<String> texts) {
        Field field = Field.builder(StandardFieldType.STRING, "f")
                .set("format", Value.of(format.word()))
                .build();
        assertSame(field, texts.stream().map(Value::of));
    }

    static Stream<Arguments> formats() {
        return Stream.of(TextFormat.values()).map(format -> Arguments.of(format, FormatTexts.NEAR_AND_FAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "time", "datetime"})
    void timesAreTheServers(String type) {
        StandardFieldType fieldType = StandardFieldType.valueOf(type.toUpperCase(Locale.ROOT));
        assertSame(
                Field.builder(fieldType, "f").build(),
                TimeTexts.NEAR_AND_FAR.stream().map(Value::of));
    }

    @Test
    void momentsAreComparedAcrossOffsets() {
        Field field = Field.builder(StandardFieldType.DATETIME, "f")
                .set("min_datetime", Value.of("2025-08-16T14:30:00.5+02:00"))
                .set("max_datetime", Value.of("+12025-01-01T00:00Z"))
                .build();
        assertSame(
                field,
                Stream.of(
                                "2025-08-16T12:30:00.5Z",
                                "2025-08-16T12:30:00.499999999Z",
                                "2025-08-16T00:30:00.5-12:00",
                                "+12024-12-31T23:59:59-00:00:01",
                                "+12024-12-31T23:59:59-00:00:02")
                        .map(Value::of));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"min_value\": 0.1, \"max_value\": 0.30}",
                "{\"step\": 0.1}",
                "{\"step\": 1e-300}",
                "{\"step\": 7e5}",
                "{\"precision\": 0}",
                "{\"precision\": 2}",
                "{\"min_value\": -1e999999999, \"max_value\": 1e-999999999}"
            })
    void decimalsAreExact(String limits) {
        Field.Builder field = Field.builder(StandardFieldType.NUMBER, "f");
        ValueJson.readMapping(limits).entries().forEach(field::set);
        Stream<String> numbers = Stream.of(
                "0",
                "-0",
                "0.0",
                "0.1",
                "0.10",
                "0.3",
                "0.30000000000000001",
                "0.30",
                "0.7",
                "1e2",
                "1.0E+2",
                "700000",
                "7E5",
                "1e-300",
                "3e-300",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "12345678901234567890.123",
                "0.1e1",
                "100",
                "1.005",
                "\"0.1\"",
                "true",
                "[]",
                "{}",
                "9007199254740993");
        assertSame(field.build(), numbers.map(ValueJson::read));
    }

    @Test
    void integersHave64Bits() {
        Field field = Field.builder(StandardFieldType.INTEGER, "f")
                .set("step", Value.of(3))
                .build();
        Stream<String> numbers = Stream.of(
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775808",
                "-9223372036854775809",
                "3.0",
                "3.5",
                "3e0",
                "30e-1",
                "1e18",
                "1e19",
                "3e-1",
                "1e999999999",
                "9007199254740993",
                "0e99");
        assertSame(field, numbers.map(ValueJson::read));
    }

    @Test
    void aTypeOfAHostIsLeftToTheServer() {
        SCRIPT.open(RequestForm.of(item(new CostCentre()
                        .field(ValueJson.readMapping(
                                "{\"name\": \"f\", \"type\": \"cost_centre\", \"required\": true}"))))
                .document());

        assertThat(SCRIPT.check(parameters(Value.of("no such"))))
                .hasToString("{\"violations\":[],\"unchecked\":[\"f\"]}");
        assertThat(SCRIPT.check(parameters(Value.of(1))).toString()).contains("`f` is a number, expected text");
        assertThat(SCRIPT.check(Value.Mapping.EMPTY).toString()).contains("`f` is required");
    }

    @Test
    void parametersAreBounded() {
        Field field = Field.builder(StandardFieldType.TEXTAREA, "f").build();
        Value deep = Value.of("x");
        for (int i = 0; i < 30; i++) {
            deep = new Value.Sequence(List.of(deep));
        }
        assertSame(
                field,
                Stream.of(deep, Value.of("x".repeat(262_143)), Value.of("x".repeat(262_144)), Value.of("\ud800")));
    }

    @Test
    void numbersKeepTheirDigits() {
        for (String number : List.of("1.50", "1E+3", "1E-7", "0.000001", "-0.0", "12345678901234567890")) {
            assertThat(SCRIPT.copy(number)).isEqualTo(ValueJson.read(number).toString());
        }
    }

    private static void assertSame(Field field, Stream<Value> values) {
        CatalogItem item = item(field);
        PageScriptTest.open(item);
        values.forEach(value -> PageScriptTest.compare(item, parameters(value)));
    }

    private static Value.Mapping parameters(Value value) {
        return Value.Mapping.EMPTY.with("f", value);
    }

    private static CatalogItem item(Field field) {
        return CatalogItem.builder("thing", SemanticVersion.of("1.0.0"))
                .field(field)
                .manual("jira", Value.Mapping.EMPTY.with("summary", Value.of("{{ f }}")))
                .build();
    }

    private static final class CostCentre implements CustomFieldType {

        @Override
        public String word() {
            return "cost_centre";
        }

        @Override
        public List<FieldKey> keys() {
            return List.of();
        }

        @Override
        public KeyKind valueKind() {
            return KeyKind.TEXT;
        }

        @Override
        public List<Violation> violations(CustomField field, Value value) {
            return List.of(new Violation("cost_centre", "is unknown"));
        }
    }
}
