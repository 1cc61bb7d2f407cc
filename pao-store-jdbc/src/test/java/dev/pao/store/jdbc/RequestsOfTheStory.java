package dev.pao.store.jdbc;

import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.RequestedItem;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.testkit.CatalogItems;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The promises of {@link RequestStore} over two processes, for the tables of requests and tickets. */
interface RequestsOfTheStory {

    Duration LEASE = Duration.ofMinutes(2);

    JdbcCatalogStore open();

    JdbcCatalogStore reopen();

    @Test
    default void aRequestComesBackAsItWasGivenAlsoInAnotherProcess() {
        ServiceRequest request = request("wish-1");
        try (JdbcCatalogStore store = open();
                JdbcCatalogStore other = reopen()) {
            assertThat(store.requests().begin(request)).isEqualTo(request);
            assertThat(other.requests().find(request.id())).contains(request);
            assertThat(other.requests().find(request.order().key())).contains(request);
            assertThat(other.requests().find(request.id()).orElseThrow().parameters())
                    .hasToString(request.parameters().toString());
            assertThat(store.requests().find(RequestId.random())).isEmpty();
        }
    }

    @Test
    default void ofManyRequestsWithOneKeyOneIsRecorded() throws InterruptedException, ExecutionException {
        try (JdbcCatalogStore store = open();
                JdbcCatalogStore other = reopen()) {
            List<Callable<RequestId>> begins = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                begins.add(() -> store.requests().begin(request("wish-1")).id());
                begins.add(() -> other.requests().begin(request("wish-1")).id());
            }
            assertThat(together(begins)).hasSize(6).containsOnly(recorded(store, "wish-1"));
        }
    }

    @Test
    default void oneOfManyMayPlaceARequest() throws InterruptedException, ExecutionException {
        try (JdbcCatalogStore store = open();
                JdbcCatalogStore other = reopen()) {
            RequestId id = store.requests().begin(request("wish-1")).id();
            Callable<Boolean> here =
                    () -> store.requests().claim(id, momentOf(1), LEASE).isPresent();
            Callable<Boolean> there =
                    () -> other.requests().claim(id, momentOf(1), LEASE).isPresent();
            assertThat(together(List.of(here, there, here, there))).containsOnlyOnce(true);
            assertThat(store.requests().find(id).orElseThrow().placing().attempts())
                    .isEqualTo(1);
        }
    }

    @Test
    default void aFailureUnderneathIsWorthTryingAgain() {
        JdbcCatalogStore store = open();
        store.close();
        assertThatThrownBy(() -> store.requests().find(RequestId.random()))
                .isInstanceOf(FulfillmentException.TransientFailure.class)
                .hasMessageContaining("can't find a request in `" + store + "`");
    }

    private static RequestId recorded(JdbcCatalogStore store, String key) {
        return store.requests().find(new IdempotencyKey(key)).orElseThrow().id();
    }

    private static ServiceRequest request(String key) {
        Map<String, Value> parameters = new LinkedHashMap<>();
        parameters.put("zeta", Value.of("\u00e9\u0000"));
        parameters.put("alpha", Value.of(new BigDecimal("1.10")));
        Order order = new Order(
                RequestId.random(),
                new IdempotencyKey(key),
                RequestedItem.of(CatalogItems.mysqlDatabase()),
                new Requester("josh", Optional.of("team-a"), Optional.empty()),
                "jira",
                new Value.Mapping(Map.of("summary", Value.of("MySQL for josh"))));
        return ServiceRequest.submitted(order, new Value.Mapping(parameters), momentOf(0));
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
