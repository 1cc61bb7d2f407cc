package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "no", "012", "2025-08-16", "0x1F", "12:30:45", "true", "1e3", ".inf", "=", "Yes"})
    void aTextIsWhatIsWritten(String written) {
        assertThat(Sample.item(Sample.story("\"platform-data-team\"", written)).owner())
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"'\"a b\"',a b", "'''it''''s''',it's", "'\"\\u00e9\"',é", "'&x a b',a b"})
    void aTextMayBeQuotedAndAnchored(String written, String meant) {
        assertThat(Sample.item(Sample.story("\"platform-data-team\"", written)).owner())
                .isEqualTo(meant);
    }

    @Test
    void aTextMayBeABlock() {
        String folded = Sample.story("owner: \"platform-data-team\"", "owner: >-\n  platform\n  team");
        assertThat(Sample.item(folded).owner()).isEqualTo("platform team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "", "null", "NULL"})
    void nothingIsNoText(String written) {
        assertThat(Sample.places(Sample.parse(Sample.story("\"platform-data-team\"", written))))
                .containsExactly(written.isEmpty() ? "5:7 PAO2003" : "5:8 PAO2003");
    }

    @Test
    void aMarkOfTheByteOrderAndCarriageReturnsChangeNothing() {
        String windows = "\uFEFF" + Sample.STORY.replace("\n", "\r\n");
        assertThat(Sample.item(windows)).isEqualTo(Sample.item(Sample.STORY));
    }

    @Test
    void positionsAreTheSameWithCarriageReturnsAndAMark() {
        String broken = Sample.story("required: true", "required: yes");
        assertThat(Sample.places(Sample.parse("\uFEFF" + broken.replace("\n", "\r\n"))))
                .isEqualTo(Sample.places(Sample.parse(broken)));
    }

    @Test
    void columnsCountUtf16Units() {
        String text = Sample.story("[\"database\", ", "[\"😀\", ");
        assertThat(Sample.parse(text.replace("\"mysql\"", "\"My\"")).diagnostics())
                .extracting(finding -> finding.span().orElseThrow().toString())
                .containsExactly("6:8-6:12", "6:14-6:18");
    }

    @Test
    void numbersKeepTheirDigits() {
        Field field = field("- {name: share, type: number, default: 1.10, max_value: 12345678901234567890.5}");
        assertThat(field.document().toString()).contains("\"default\":1.10,\"max_value\":12345678901234567890.5");
    }

    @Test
    void anAliasOfATypeStaysInTheDocument() {
        assertThat(field("- {name: count, type: int, default: 3}").document().text("type"))
                .contains("int");
    }

    @Test
    void aDefaultIsOfTheKindOfItsField() {
        assertThat(field("- {name: yes, type: string, default: 10}").defaultValue())
                .contains(Value.of("10"));
        assertThat(field("- {name: count, type: integer, default: 10}").defaultValue())
                .contains(Value.of(10));
        assertThat(field("- {name: zones, type: multiselect, options: [1, 2], default: [1]}")
                        .defaultValue())
                .contains(Value.texts("1"));
    }

    @Test
    void aConditionWaitsForAValueOfTheOtherFieldsKind() {
        CatalogItem item = Sample.item(Sample.withFields("""
                - {name: backup, type: boolean}
                - {name: days, type: integer, conditional: {field: backup, value: true}}"""));
        assertThat(item.presentation()
                        .field("days")
                        .orElseThrow()
                        .conditional()
                        .orElseThrow()
                        .value())
                .isEqualTo(Value.of(true));
    }

    @Test
    void aTemplateHoldsTextsOnly() {
        String text =
                Sample.story("project: \"PLATFORM\"", "project: 1\n      labels: [no, 2.50]\n      more: {a: ~x}");
        assertThat(Sample.item(text).fulfillment().manual().template().toString())
                .startsWith("{\"project\":\"1\",\"labels\":[\"no\",\"2.50\"],\"more\":{\"a\":\"~x\"},");
    }

    @Test
    void automationIsKeptAsWrittenAndTypedAsJson() {
        String text = Sample.story(
                "  manual:", "  automation: {a: 1.10, b: true, c: ~, d: 012, e: \"1\", f: [1e3, no]}\n  manual:");
        Value automation = Sample.item(text).fulfillment().automation().orElseThrow();
        assertThat(automation)
                .hasToString("{\"a\":1.10,\"b\":true,\"c\":null,\"d\":\"012\",\"e\":\"1\",\"f\":[1E+3,\"no\"]}");
        assertThat(((Value.Mapping) automation).decimal("a")).contains(new BigDecimal("1.10"));
    }

    @Test
    void anAliasStandsForItsValue() {
        String text = Sample.story("owner: \"platform-data-team\"", "owner: &team platform\ndisplay_name: *team");
        assertThat(Sample.item(text).displayName()).contains("platform");
    }

    @Test
    void aFindingInsideAnAliasPointsAtTheAnchorsText() {
        String text = Sample.withFields("""
                        - {name: a, type: string, max_length: &most ten}
                        - {name: b, type: string, max_length: *most}""");
        assertThat(Sample.places(Sample.parse(text))).containsExactly("7:49 PAO2026", "7:49 PAO2026");
    }

    @Test
    void theSpanOfAPlaceIsKnownAfterwards() {
        Parsed<CatalogItem> parsed = Sample.parse(Sample.STORY);
        assertThat(parsed.span(new dev.pao.model.value.JsonPointer("/presentation/fields/1/default")))
                .hasToString("Optional[20:16-20:29]");
        assertThat(parsed.span(new dev.pao.model.value.JsonPointer("/presentation/fields")))
                .hasToString("Optional[10:3-10:9]");
    }

    @Test
    void aFileBesidesTheCatalogHasNoCategory() {
        byte[] content = Sample.STORY.getBytes(StandardCharsets.UTF_8);
        assertThat(CatalogParser.builder()
                        .build()
                        .parse("<request>", content)
                        .value()
                        .orElseThrow()
                        .category())
                .isEmpty();
    }

    private static Field field(String written) {
        return Sample.item(Sample.withFields(written)).presentation().fields().get(0);
    }
}
