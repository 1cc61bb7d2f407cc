package dev.pao.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.RequestForm;
import dev.pao.model.value.Value;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.fulfillment.RecordingProvider;
import dev.pao.testkit.store.PublicationBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CatalogBridgeTest {

    private final RecordingProvider tickets = RecordingProvider.jira();
    private final InMemoryCatalogStore store = Bridges.story();
    private final CatalogBridge bridge = Bridges.to(store, tickets);

    @Test
    void anItemComesWithItsFormAndWhereItIsFrom() {
        Value.Mapping page = Bridges.read(bridge.items(0, 10));
        Value.Mapping item =
                (Value.Mapping) page.sequence("items").orElseThrow().values().get(0);

        assertThat(page.get("next")).contains(Value.nothing());
        assertThat(page.get("revision")).contains(Value.of(1));
        assertThat(item.text("name")).contains("mysql-database");
        assertThat(item.texts("tags")).containsExactly("database", "mysql", "storage");
        assertThat(item.mapping("schema"))
                .contains(RequestForm.of(CatalogItems.mysqlDatabase()).schema());
        assertThat(item.mapping("ui_schema"))
                .contains(RequestForm.of(CatalogItems.mysqlDatabase()).uiSchema());
    }

    @Test
    void pagesCoverTheCatalogOnce() {
        store.publish(PublicationBuilder.publication(2)
                .after(1)
                .put(CatalogItems.named("alpha", "1.0.0"))
                .put(CatalogItems.named("zulu", "1.0.0"))
                .build());

        assertThat(bridge.items(0, 2))
                .contains("\"alpha\"", "\"mysql-database\"", "\"next\":2")
                .doesNotContain("zulu");
        assertThat(bridge.items(2, 2)).contains("\"zulu\"", "\"next\":null").doesNotContain("alpha");
        assertThat(bridge.items(Long.MAX_VALUE, Long.MAX_VALUE)).contains("\"items\":[]", "\"next\":null");
        assertThat(bridge.revision()).isEqualTo(2);
    }

    @Test
    void aPageThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> bridge.items(-1, 10)).hasMessageContaining("found from -1, limit 10");
        assertThatThrownBy(() -> bridge.items(0, 0)).hasMessageContaining("found from 0, limit 0");
    }

    @Test
    void aRequestBecomesOneTicketHoweverOftenItIsSent() {
        String request = Bridges.request("task-1", "{\"database_name\":\"orders\"}");
        Value.Mapping first = Bridges.read(bridge.submit(request));
        Value.Mapping second = Bridges.read(bridge.submit(request));

        assertThat(first.text("outcome")).contains("submitted");
        assertThat(first.flag("is_new")).contains(true);
        assertThat(second.flag("is_new")).contains(false);
        assertThat(first.get("request")).isEqualTo(second.get("request"));
        assertThat(tickets.orders())
                .singleElement()
                .satisfies(order -> assertThat(order.requester().team()).contains("shop"));
        String id = first.mapping("request").orElseThrow().text("id").orElseThrow();
        assertThat(Bridges.read(bridge.request(id)))
                .isEqualTo(first.mapping("request").orElseThrow());
    }

    @Test
    void aRequestIsAnsweredAgainAfterItsItemWasTakenAway() {
        String request = Bridges.request("task-1", "{\"database_name\":\"orders\"}");
        bridge.submit(request);
        store.publish(PublicationBuilder.publication(2)
                .after(1)
                .deactivate("mysql-database")
                .build());

        assertThat(bridge.submit(request)).contains("\"outcome\":\"submitted\",\"is_new\":false");
        assertThat(reason(Bridges.request("task-2", "{}"))).isEqualTo(BridgeException.Reason.NOT_FOUND);
    }

    @Test
    void everyRuleThatIsBrokenIsToldByField() {
        String wrong = "{\"database_name\":\"Orders\",\"instance_size\":\"huge\",\"colour\":\"red\"}";
        String answer = bridge.submit(Bridges.request("task-1", wrong));

        assertThat(answer)
                .contains("\"outcome\":\"rejected\"")
                .contains("\"field\":\"database_name\",\"rule\":\"regexp\"")
                .contains("\"field\":\"instance_size\",\"rule\":\"oneof\"")
                .contains("\"field\":\"colour\",\"rule\":\"unknown\"");
        assertThat(bridge.check(Bridges.request("task-1", wrong))).isEqualTo(answer);
        assertThat(tickets.orders()).isEmpty();
    }

    @Test
    void aCheckOfAGoodRequestRecordsNothing() {
        assertThat(bridge.check(Bridges.request("task-1", "{\"database_name\":\"orders\"}")))
                .isEqualTo("{\"outcome\":\"accepted\"}");
        assertThat(tickets.orders()).isEmpty();
    }

    @Test
    void whatTheTicketSystemRefusesIsToldAtThePlacesOfTheItem() {
        tickets.failNext(new FulfillmentException.Refused("no such project", Map.of("/project", "it is unknown")));

        assertThat(bridge.submit(Bridges.request("task-1", "{\"database_name\":\"orders\"}")))
                .contains("\"outcome\":\"refused\"", "\"state\":\"failed\"")
                .contains("{\"place\":\"/fulfillment/manual/template/project\",\"message\":\"it is unknown\"}");
    }

    @Test
    void anotherVersionIsAConflict() {
        String request = Bridges.request("task-1", "{}").replace("1.0.0", "0.9.0");

        assertThat(bridge.submit(request)).contains("\"outcome\":\"conflict\",\"message\":");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                       | JSON object
            {"item":"a","colour":1}                                  | no key `colour`
            {"item":7}                                               | `item` is a text, found 7
            {"item":"a","parameters":[]}                             | has an object `parameters`
            {"item":"a","parameters":{},"requester":{"user_id":" "},"key":"k"} | not blank
            {"item":"a","parameters":{},"requester":{"user_id":"r"},"key":"k k"} | idempotency key
            {"item":"a","version":"1","parameters":{},"requester":{"user_id":"r"},"key":"k"} | semantic version
            """)
    void aTextThatIsNoRequestIsRefusedWithWhatIsExpected(String request, String message) {
        assertThatThrownBy(() -> bridge.submit(request))
                .isInstanceOf(BridgeException.class)
                .hasMessageContaining(message);
    }

    @Test
    void withoutTicketSystemAndSyncTheCatalogIsStillServed() {
        CatalogBridge bare = CatalogBridge.builder(store).build();

        assertThat(bare.health())
                .contains("\"status\":\"up\",\"revision\":1", "\"item_count\":1", "\"requests\":false");
        assertThatThrownBy(bare::sync).hasMessageContaining("keeps the catalog up to date");
        assertThatThrownBy(() -> bare.request("x")).hasMessageContaining("no ticket system");
        assertThatThrownBy(() -> bridge.request("x")).hasMessageContaining("there is no request `x`");
    }

    private BridgeException.Reason reason(String request) {
        return catchThrowableOfType(BridgeException.class, () -> bridge.submit(request))
                .reason();
    }
}
