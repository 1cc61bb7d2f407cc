package dev.pao.benchmarks;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.testkit.CatalogItems;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Requests for the item of the user story, each for another database. */
final class Wishes {

    static final CatalogItem ITEM = CatalogItems.mysqlDatabase();
    static final Requester REQUESTER =
            new Requester("josh.smith", Optional.of("platform-data"), Optional.of("josh.smith@example.com"));

    private static final int MADE = 1_000;
    private static final List<FulfillmentRequest> READY =
            IntStream.range(0, MADE).mapToObj(Wishes::of).toList();

    private Wishes() {}

    /** One of a thousand that are made already. */
    static FulfillmentRequest ready(int number) {
        return READY.get(number % MADE);
    }

    static FulfillmentRequest of(int number) {
        return new FulfillmentRequest(
                ITEM.name(),
                Optional.of(ITEM.version()),
                Value.Mapping.EMPTY
                        .with("database_name", Value.of("orders_" + number))
                        .with("instance_size", Value.of("db.t3.medium")),
                REQUESTER,
                new IdempotencyKey("wish-" + number));
    }
}
