package dev.pao.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketPreviewTest {

    private final TicketPreview preview = TicketPreview.create();

    @Test
    void aTicketIsRenderedWithSampleValues() {
        assertThat(preview.of(Items.item("jira", Items.TEMPLATE)).content()).contains(ValueJson.readMapping("""
                {"project": "PLATFORM", "issue_type": "Service Request",
                 "summary": "Create MySQL database example_database_name",
                 "description": "Please create a MySQL database:\\n- Database Name: example_database_name\\n- Size: db.t3.small\\n- Team: team-a\\n"}
                """));
    }

    @Test
    void theSameItemGivesTheSameTicketAtAnyTime() {
        CatalogItem item = Items.withSummary("{{ request.id }} {{ request.created_at }} {{ requester.email }}");
        assertThat(preview.of(item)).isEqualTo(TicketPreview.create().of(item));
    }

    @Test
    void aTemplateThatCantBeRenderedSaysWhyAndWhere() {
        assertThat(preview.of(Items.withSummary("{{ nothing_known }}")))
                .isInstanceOfSatisfying(SampleTicket.Unrenderable.class, broken -> {
                    assertThat(broken.place()).hasToString("/fulfillment/manual/template/summary");
                    assertThat(broken.reason()).contains("`nothing_known`");
                    assertThat(broken.content()).isEmpty();
                });
    }

    @Test
    void aTicketIsAsBoundedAsARealOne() {
        Field long1 = field(StandardFieldType.TEXTAREA, "a")
                .defaultValue(Value.of("x".repeat(40_000)))
                .build();
        CatalogItem item = item("{{ a }}{{ a }}", long1);
        assertThat(preview.of(item))
                .isInstanceOfSatisfying(
                        SampleTicket.Unrenderable.class,
                        broken -> assertThat(broken.reason()).contains("65536 characters"));
    }

    @Test
    void aFieldWhoseConditionTheSamplesDoNotMeetIsNotShown() {
        Field engine = field(StandardFieldType.SELECTION, "engine")
                .set("oneof", Value.texts("mysql", "postgres"))
                .build();
        Field schema = field(StandardFieldType.STRING, "schema")
                .conditional(new Conditional("engine", Value.of("postgres")))
                .build();
        assertThat(summary(item("{{ engine }}/{{ schema }}", engine, schema))).isEqualTo("mysql/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRING       | {}                                                              | \"example f 1\"",
                "STRING       | {\"placeholder\": \"orders\"}                                   | \"orders\"",
                "STRING       | {\"max_length\": 4}                                             | \"exam\"",
                "STRING       | {\"format\": \"cidr\"}                                          | \"192.0.2.0/24\"",
                "STRING       | {\"format\": \"email\"}                                         | \"jo.doe@example.com\"",
                "STRING       | {\"regexp\": \"^[A-Z]{3}-\\\\d{4}$\"}                           | \"AAA-0000\"",
                "TEXTAREA     | {\"min_length\": 20}                                            | \"example f 1example f 1\"",
                "INTEGER      | {}                                                              | 1",
                "INTEGER      | {\"min_value\": 7, \"step\": 5}                                 | 10",
                "INTEGER      | {\"max_value\": -3, \"step\": 2}                                | -4",
                "NUMBER       | {\"min_value\": 0.2, \"max_value\": 0.7, \"step\": 0.25}        | 0.25",
                "PERCENTAGE   | {\"min_value\": 40}                                             | 40",
                "BOOLEAN      | {}                                                              | true",
                "DATE         | {\"min_date\": \"2030-01-01\"}                                  | \"2030-01-01\"",
                "TIME         | {\"max_time\": \"08:00\"}                                       | \"08:00\"",
                "DATETIME     | {}                                                              | \"2025-01-15T09:00:00Z\"",
                "SELECTION    | {\"oneof\": [\"small\", \"large\"]}                             | \"small\"",
                "MULTISELECT  | {\"options\": [\"a\", \"b\", \"c\"], \"min_selections\": 2}     | [\"a\",\"b\"]",
            })
    void aSampleIsAValueThatTheFieldTakes(StandardFieldType type, String keys, String expected) {
        Field.Builder field = field(type, "f_1");
        ValueJson.readMapping(keys).entries().forEach(field::set);
        Value expectation = ValueJson.read(expected);
        assertThat(sample(field.build())).isEqualTo(expectation);
        assertThat(field.build().violations(sample(field.build()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z][a-z0-9_]*$",
                "^(eu|us)-(north|south)-[1-9]$",
                "^(?:[A-Z]{2,3}\\d+)?[^a-z]$",
                "(?i)^abc:?$",
                "^(?P<host>\\w+)\\.corp\\.example\\.com$",
                "^[[:alpha:]]{8}\\x2d\\pL+$",
                "^[^/]+/[^/]+$",
                "^[]a]x{2,}\\$$",
                "^\\d{12}$",
                "^arn:aws:iam::[0-9]{12}:role/.+$",
                "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$",
                "\\bword\\b"
            })
    void aPatternIsSatisfiedByItsSample(String regexp) {
        Field field = field(StandardFieldType.STRING, "f")
                .set("regexp", Value.of(regexp))
                .build();
        assertThat(field.violations(sample(field))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a{", "a{,3}", "[[:]", "(((((", "\\Q(\\E", "a**", "[", "x{1000}{1000}", "", "^$", "(?i)", "\\"})
    void aPatternThatIsNotUnderstoodDoesNoHarm(String regexp) {
        Field field = field(StandardFieldType.STRING, "f")
                .set("regexp", Value.of(regexp))
                .build();
        assertThat(sample(field)).isInstanceOf(Value.Text.class);
    }

    @Test
    void theSamplesOfAFormBreakNoneOfItsRules() {
        CatalogItem item = Items.item("jira", Items.TEMPLATE);
        Value.Mapping samples = preview.parameters(item);
        assertThat(samples.entries())
                .containsOnlyKeys("database_name", "instance_size", "storage_gb", "extensions", "replica");
        item.presentation()
                .fields()
                .forEach(field -> assertThat(
                                field.violations(samples.get(field.name()).orElseThrow()))
                        .isEmpty());
    }

    @Test
    void hugeLimitsCostNothing() {
        Field field = field(StandardFieldType.NUMBER, "f")
                .set("min_value", Value.of(new BigDecimal("1e999999999")))
                .set("step", Value.of(new BigDecimal("3")))
                .build();
        assertThat(sample(field)).isInstanceOf(Value.Decimal.class);
    }

    private Value sample(Field field) {
        return preview.parameters(item("", field)).get(field.name()).orElseThrow();
    }

    private String summary(CatalogItem item) {
        return preview.of(item).content().orElseThrow().text("summary").orElseThrow();
    }

    private static Field.Builder field(StandardFieldType type, String name) {
        return Field.builder(type, name);
    }

    private static CatalogItem item(String summary, Field... fields) {
        CatalogItem.Builder item = CatalogItem.builder("thing", SemanticVersion.of("1.0.0"))
                .description("d")
                .owner("o")
                .manual("jira", Value.Mapping.EMPTY.with("summary", Value.of(summary)));
        Stream.of(fields).forEach(item::field);
        return item.build();
    }
}
