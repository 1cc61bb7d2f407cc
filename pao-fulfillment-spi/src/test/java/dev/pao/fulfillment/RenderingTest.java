package dev.pao.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {

    private static final Instant NOW = Instant.parse("2025-08-16T19:30:00Z");
    private final FulfillmentService service = FulfillmentService.builder(
                    new InMemoryRequestStore(), List.of(new ListedTickets()))
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();

    @Test
    void theStorysTemplateBecomesTheStorysTicket() {
        assertThat(rendered(Items.item("jira", Items.TEMPLATE), "{\"database_name\": \"orders\"}"))
                .isEqualTo(ValueJson.readMapping("""
                                {"project": "PLATFORM", "issue_type": "Service Request",
                                 "summary": "Create MySQL database orders",
                                 "description": "Please create a MySQL database:\\n- Database Name: orders\\n- Size: db.t3.small\\n- Team: data\\n"}
                                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{ storage_gb }}|{{ extensions }}|{{ requester.email }}; ||",
                "{% if storage_gb %}a{% else %}b{% endif %}; b",
                "{% if not replica %}a{% endif %}{% if replica and storage_gb %}b{% endif %}; a",
                "{{ storage_gb | default('none') }} {{ extensions | length }} {{ extensions | join(',') | upper }}; none 0",
                "{{ database_name | first }}{{ database_name | last | upper }}; oS",
                "{% for p in parameters %}{{ loop.index }}/{{ loop.length }} {{ p.label }}={{ p.value }},{% endfor %}|; 0/2 Database name=orders,1/2 instance_size=db.t3.small,|",
                "{{ catalog_item.display_name }} {{ catalog_item.category }} {{ catalog_item.tags | join('+') }}; mysql-database databases database+mysql",
                "{{ request.created_at }}; 2025-08-16T19:30:00Z",
                "{{ database_name | replace({'r': 'RR', 'o': ''}) | abbreviate(8) }}; RRdeRRs",
                "{% if database_name == 'orders' %}a&b <c> \"d\"{% endif %}; a&b <c> \"d\"",
            })
    void whatIsNotGivenRendersAsNothingAndFailsNoCondition(String template, String expected) {
        assertThat(summary(template, "{\"database_name\": \"orders\"}").strip()).isEqualTo(expected.strip());
    }

    @Test
    void aTagOnALineOfItsOwnLeavesNoEmptyLineAndAPrintedValueKeepsItsLineBreak() {
        String template = "{% for p in parameters %}\n- {{ p.value }}\n{% endfor %}\nend";
        assertThat(summary(template, "{\"database_name\": \"orders\"}")).isEqualTo("- orders\n- db.t3.small\nend");
    }

    @Test
    void numbersKeepTheirDigitsAndListsPrintWithCommas() {
        assertThat(summary(
                        "{{ storage_gb }} {{ extensions }} {{ replica }}",
                        "{\"database_name\": \"a\", \"storage_gb\": 100, \"extensions\": [\"audit\", \"backup\"],"
                                + " \"replica\": true}"))
                .isEqualTo("100 audit, backup true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ requester.user_id }}",
                "{% for i in 1..9999999 %}x{% endfor %}",
                "{# #}",
                "#{requester.user_id}",
                "{{ '{{' }}",
                "${7*7}",
                "%s%n"
            })
    void aValueOfARequestIsNeverEvaluated(String value) {
        Value.Mapping parameters = Value.Mapping.EMPTY.with("note", Value.of(value));
        CatalogItem item = Notes.item("{{ note }}|{{ note | upper | lower | default('') }}|{{ note ~ note }}");
        String all = Notes.summary(service.render(item, Notes.request(parameters)));
        assertThat(all).startsWith(value + "|").endsWith("|" + value + value);
    }

    @Test
    void aTextThatGrowsBeyondTheLimitIsNotRendered() {
        Value.Mapping parameters = Value.Mapping.EMPTY.with("note", Value.of("a".repeat(1_000)));
        String doubled = "{{ note" + " | replace({'a': 'aaaaaaaaaa'})".repeat(10) + " }}";
        for (String template : List.of(
                doubled,
                "{{ note }}".repeat(70),
                "{% for p in parameters %}" + "{{ p.value }}".repeat(70) + "{% endfor %}")) {
            assertThat(service.render(Notes.item(template), Notes.request(parameters)))
                    .isInstanceOfSatisfying(
                            SubmitOutcome.Unfulfillable.class,
                            outcome -> assertThat(outcome.place()).hasToString("/fulfillment/manual/template/summary"));
        }
    }

    @Test
    void anItemThatWasNeverValidatedIsInspectedBeforeItIsRendered() {
        assertThat(service.render(Notes.item("{{ range(0, 999999999) }}"), Notes.request(Value.Mapping.EMPTY)))
                .isEqualTo(new SubmitOutcome.Unfulfillable(
                        dev.pao.model.value.JsonPointer.of("fulfillment", "manual", "template", "summary"),
                        "`range` is not allowed in a template, expected variables, literals, comparisons and filters"));
    }

    @Test
    void whatIsNotTextStaysAsItIs() {
        Value.Mapping template = Items.TEMPLATE.with(
                "custom_fields", ValueJson.readMapping("{\"n\": 1.50, \"b\": true, \"l\": [\"{{ instance_size }}\"]}"));
        assertThat(rendered(Items.item("jira", template), "{\"database_name\": \"a\"}")
                        .mapping("custom_fields"))
                .hasToString("Optional[{\"n\":1.50,\"b\":true,\"l\":[\"db.t3.small\"]}]");
    }

    private String summary(String template, String parameters) {
        return rendered(Items.withSummary(template), parameters).text("summary").orElseThrow();
    }

    private Value.Mapping rendered(CatalogItem item, String parameters) {
        FulfillmentRequest request = new FulfillmentRequest(
                "mysql-database",
                Optional.empty(),
                ValueJson.readMapping(parameters),
                new Requester("josh", Optional.of("data"), Optional.empty()),
                new IdempotencyKey("k1"));
        return ((RenderOutcome.Rendered) service.render(item, request)).order().content();
    }
}
