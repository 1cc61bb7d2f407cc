package com.example.testing;

import static dev.pao.testkit.assertion.PaoAssertions.assertThat;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.fulfillment.RecordingProvider;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketTest {

    private final CatalogItem item = CatalogItems.mysqlDatabase();
    private final FulfillmentService service = FulfillmentService.builder(
                    new InMemoryRequestStore(), List.of(RecordingProvider.jira()))
            .build();

    @Test
    void theTicketSaysWhatIsWished() {
        assertThat(service.render(item, wish("orders")))
                .isRendered()
                .goesTo("jira")
                .says("summary", "Create MySQL database orders")
                .mentions("description", "- Team: shop");
    }

    @Test
    void aBadNameIsRefused() {
        assertThat(service.render(item, wish("Orders"))).refuses("database_name", "regexp");
    }

    private FulfillmentRequest wish(String database) {
        return new FulfillmentRequest(
                item.name(),
                Optional.of(item.version()),
                Value.Mapping.EMPTY.with("database_name", Value.of(database)),
                new Requester("josh", Optional.of("shop"), Optional.empty()),
                new IdempotencyKey("wish-1"));
    }
}
