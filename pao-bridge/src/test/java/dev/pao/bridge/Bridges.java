package dev.pao.bridge;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.store.PublicationBuilder;
import java.util.List;

/** Bridges to small catalogs. */
final class Bridges {

    private Bridges() {}

    static InMemoryCatalogStore story() {
        InMemoryCatalogStore store = new InMemoryCatalogStore();
        store.publish(PublicationBuilder.publication(1)
                .put(CatalogItems.mysqlDatabase())
                .build());
        return store;
    }

    static CatalogBridge to(InMemoryCatalogStore store, FulfillmentProvider tickets) {
        return CatalogBridge.builder(store)
                .requests(FulfillmentService.builder(new InMemoryRequestStore(), List.of(tickets))
                        .build())
                .build();
    }

    static String request(String key, String parameters) {
        return """
                {"item":"mysql-database","version":"1.0.0","parameters":%s,
                 "requester":{"user_id":"rita","team":"shop","email":null},"key":"%s"}""".formatted(parameters, key);
    }

    static Value.Mapping read(String json) {
        return ValueJson.readMapping(json);
    }
}
