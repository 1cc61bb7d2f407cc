package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.model.value.Value;
import dev.pao.testkit.jira.FakeJira;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever a template comes to, it is an issue, or a refusal that says where; the fake Jira never has to refuse it. */
class AnyTemplateTest {

    private static final FakeJira JIRA = Jiras.start(JiraDeployment.CLOUD);
    private static final JiraProvider PROVIDER = Jiras.provider(JIRA, JiraDeployment.CLOUD);

    private static final List<String> FIELDS = List.of(
            "Cost Center",
            "Justification",
            "Host",
            "Storage",
            "Needed By",
            "Starts At",
            "Regions",
            "Approvals",
            "Tier",
            "Place",
            "Approver",
            "Watchers List",
            "Tags",
            "Runbook",
            "customfield_10101",
            "Unknown");

    @AfterContainer
    static void close() {
        JIRA.close();
    }

    @Property(tries = 150)
    void anyValueOfAnyKeyIsTakenOrRefusedWithItsPlace(
            @ForAll("keys") String key, @ForAll("values") Value value, @ForAll("fields") String field) {
        Value.Mapping custom = Value.Mapping.EMPTY.with(field, value);
        Value.Mapping content = key.equals("custom_fields")
                ? Jiras.CONTENT.with(key, custom)
                : Jiras.CONTENT.with(key, value).with("custom_fields", custom);

        Throwable failure = catchThrowable(() -> PROVIDER.create(Jiras.order("wish-1", content)));

        if (failure != null) {
            assertThat(failure).isInstanceOf(Refused.class).message().doesNotStartWith("Jira refuses");
            assertThat(((Refused) failure).fieldMessages().keySet())
                    .isNotEmpty()
                    .allMatch(place -> place.startsWith("/"));
        }
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(
                "custom_fields",
                "project",
                "issue_type",
                "summary",
                "description",
                "priority",
                "assignee",
                "labels",
                "components",
                "due_date",
                "parent");
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(FIELDS);
    }

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<Value> texts =
                Arbitraries.strings().ofMaxLength(300).map(Value::of).map(Value.class::cast);
        Arbitrary<Value> likely = Arbitraries.of(
                        "Platform",
                        "gold",
                        "eu,us",
                        "Europe / Berlin",
                        "2030-01-31",
                        "jane@example.com",
                        "High",
                        "db",
                        "1e400",
                        "-0",
                        "https://x",
                        "PLATFORM-7",
                        "2030-01-31T09:00:00Z",
                        "PLATFORM",
                        "Task",
                        " ",
                        ",",
                        "/")
                .map(Value::of);
        Arbitrary<Value> plain = Arbitraries.oneOf(
                texts,
                likely,
                Arbitraries.bigDecimals().map((BigDecimal number) -> Value.of(number)),
                Arbitraries.of(true, false).map(Value::of),
                Arbitraries.just(Value.nothing()));
        Arbitrary<Value> lists = plain.list().ofMaxSize(3).map(Value.Sequence::new);
        Arbitrary<Value> mappings = plain.map(value -> Value.Mapping.EMPTY.with("value", value));
        return Arbitraries.oneOf(plain, plain, lists, mappings);
    }
}
