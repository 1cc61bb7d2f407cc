package dev.pao.store.jdbc;

import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.RequestedItem;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.testkit.CatalogItems;
import java.math.BigDecimal;
import java.net.URI;
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

/** The promises of {@link RequestStore} for the tables of requests and tickets. */
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
            assertThat(store.requests().find(id).orElseThrow().attempts()).isEqualTo(1);
        }
    }

    @Test
    default void aRightToPlaceIsFreeAgainWhenItsLeaseIsOver() {
        try (JdbcCatalogStore store = open()) {
            RequestStore requests = store.requests();
            RequestId id = requests.begin(request("wish-1")).id();
            assertThat(requests.claim(id, momentOf(1), LEASE)).isPresent();
            assertThat(requests.claim(id, momentOf(2), LEASE)).isEmpty();
            assertThat(requests.claim(id, momentOf(3), LEASE).orElseThrow().attempts())
                    .isEqualTo(2);
            requests.change(id, now -> now.putOff("Jira is away", momentOf(4)));
            assertThat(requests.claim(id, momentOf(4), LEASE).orElseThrow().problem())
                    .contains("Jira is away");
        }
    }

    @Test
    default void aTicketIsKeptAndEndsTheNeedForOne() {
        Ticket ticket = new Ticket(
                new TicketRef("jira", "PLATFORM-42"),
                URI.create("https://jira.example.com/browse/PLATFORM-42"),
                RequestState.IN_PROGRESS);
        try (JdbcCatalogStore store = open()) {
            RequestStore requests = store.requests();
            RequestId id = requests.begin(request("wish-1")).id();
            ServiceRequest placed = requests.change(id, now -> now.placed(ticket, momentOf(1)));
            assertThat(placed.ticket()).contains(ticket);
            assertThat(placed.state()).isEqualTo(RequestState.IN_PROGRESS);
            assertThat(requests.find(id)).contains(placed);
            assertThat(requests.claim(id, momentOf(9), LEASE)).isEmpty();
            assertThat(requests.claim(RequestId.random(), momentOf(9), LEASE)).isEmpty();
        }
    }

    @Test
    default void openRequestsComeInTheOrderOfTheirLastChange() {
        try (JdbcCatalogStore store = open()) {
            RequestStore requests = store.requests();
            RequestId first = requests.begin(request("wish-1")).id();
            RequestId second = requests.begin(request("wish-2")).id();
            RequestId third = requests.begin(request("wish-3")).id();
            requests.change(first, now -> now.putOff("away", momentOf(3)));
            requests.change(second, now -> now.putOff("away", momentOf(2)));
            requests.change(third, now -> now.failed("no", momentOf(1)));
            assertThat(requests.open(9)).extracting(ServiceRequest::id).containsExactly(second, first);
            assertThat(requests.open(1)).extracting(ServiceRequest::id).containsExactly(second);
        }
    }

    @Test
    default void aChangeThatFailsChangesNothing() {
        try (JdbcCatalogStore store = open()) {
            ServiceRequest request = store.requests().begin(request("wish-1"));
            assertThatThrownBy(() -> store.requests().change(request.id(), now -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(store.requests().find(request.id())).contains(request);
            assertThatThrownBy(() -> store.requests().change(RequestId.random(), now -> now))
                    .isInstanceOf(IllegalArgumentException.class);
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
