package dev.pao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.fulfillment.RecordingProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttentionLogTest {

    private final RecordingProvider provider = RecordingProvider.jira();
    private final FulfillmentService service = FulfillmentService.builder(new InMemoryRequestStore(), List.of(provider))
            .build();
    private final List<String> told = new ArrayList<>();
    private final AttentionLog log = new AttentionLog(service, told::add);

    @Test
    void whatNeedsSomebodyFromItsFirstMomentIsToldOnce() {
        provider.failNext(new FulfillmentException.Stalled("the token has expired", null));
        service.submit(
                CatalogItems.mysqlDatabase(),
                new FulfillmentRequest(
                        "mysql-database",
                        Optional.empty(),
                        Value.Mapping.EMPTY.with("database_name", Value.of("orders")),
                        Requester.of("jane"),
                        new IdempotencyKey("wish-1")));

        log.tell();
        log.tell();

        assertThat(told).singleElement().asString().contains("mysql-database", "needs attention", "expired");
    }

    @Test
    void whereNothingIsWrongNothingIsTold() {
        log.tell();

        assertThat(told).isEmpty();
    }
}
