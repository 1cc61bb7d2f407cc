package dev.pao.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FulfillmentServiceTest {

    private final ListedTickets tickets = new ListedTickets();
    private final InMemoryRequestStore store = new InMemoryRequestStore();
    private final HandClock clock = new HandClock();
    private final FulfillmentService service =
            FulfillmentService.builder(store, List.of(tickets)).clock(clock).build();
    private final CatalogItem item = Items.item("jira", Items.TEMPLATE);

    @Test
    void aGoodRequestBecomesOneTicket() {
        ServiceRequest request = submitted(service.submit(item, request("k1", "{\"database_name\": \"orders\"}")));
        assertThat(request.ticket().orElseThrow().ref()).hasToString("jira T-1");
        assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(request.order().item()).hasToString("mysql-database v1.0.0");
        assertThat(service.find(request.id())).contains(request);
        assertThat(tickets.orders).containsExactly(request.order());
    }

    @Test
    void theSameKeyTwiceIsOneRequestAndOneTicket() {
        FulfillmentRequest wish = request("k1", "{\"database_name\": \"orders\"}");
        ServiceRequest first = submitted(service.submit(item, wish));
        assertThat(service.submit(item, wish)).isEqualTo(new SubmitOutcome.Submitted(first, false));
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void aKeyThatWasUsedIsAnsweredWithoutTheItem() {
        FulfillmentRequest wish = request("k1", "{\"database_name\": \"orders\"}");
        assertThat(service.again(wish)).isEmpty();
        ServiceRequest first = submitted(service.submit(item, wish));
        assertThat(service.again(wish)).contains(new SubmitOutcome.Submitted(first, false));
        assertThat(service.again(request("k1", "{}"))).containsInstanceOf(SubmitOutcome.Conflict.class);
    }

    @Test
    void theSameKeyFromManyThreadsIsOneTicket() throws Exception {
        FulfillmentRequest wish = request("k1", "{\"database_name\": \"orders\"}");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            threads.invokeAll(Stream.generate(() -> (Callable<SubmitOutcome>) () -> service.submit(item, wish))
                    .limit(64)
                    .toList());
        } finally {
            threads.shutdown();
        }
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void theSameKeyForAnotherWishIsAConflict() {
        service.submit(item, request("k1", "{\"database_name\": \"orders\"}"));
        assertThat(service.submit(item, request("k1", "{\"database_name\": \"other\"}")))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Conflict.class,
                        conflict -> assertThat(conflict.reason()).isEqualTo(SubmitOutcome.ConflictReason.KEY));
    }

    @Test
    void aRequestForAnotherVersionIsAConflictAndNothingIsRecorded() {
        FulfillmentRequest wish = new FulfillmentRequest(
                "mysql-database",
                Optional.of(SemanticVersion.of("0.9.0")),
                Value.Mapping.EMPTY,
                Requester.of("josh"),
                new IdempotencyKey("k1"));
        assertThat(service.submit(item, wish))
                .isEqualTo(new SubmitOutcome.Conflict(
                        SubmitOutcome.ConflictReason.VERSION,
                        "the request is for mysql-database v0.9.0, but v1.0.0 is current"));
        assertThat(store.list(RequestQuery.ALL)).isEmpty();
    }

    @Test
    void everyRuleThatIsBrokenIsToldAtOnce() {
        SubmitOutcome outcome = service.submit(
                item,
                request(
                        "k1",
                        "{\"database_name\": \"9\", \"instance_size\": \"huge\", \"storage_gb\": \"x\","
                                + " \"extensions\": [\"a\\u0000\"], \"instance_siz\": 1}"));
        assertThat(((SubmitOutcome.Rejected) outcome).violations())
                .extracting(RequestViolation::field, RequestViolation::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("database_name", "regexp"),
                        org.assertj.core.groups.Tuple.tuple("instance_size", "oneof"),
                        org.assertj.core.groups.Tuple.tuple("storage_gb", "type"),
                        org.assertj.core.groups.Tuple.tuple("extensions", "characters"),
                        org.assertj.core.groups.Tuple.tuple("instance_siz", "unknown"));
        assertThat(store.list(RequestQuery.ALL)).isEmpty();
    }

    @Test
    void aRefusedOrderFailsAndIsToldAgainUnderItsKey() {
        tickets.failures.add(new FulfillmentException.Refused("no such project", Map.of("project", "is unknown")));
        FulfillmentRequest wish = request("k1", "{\"database_name\": \"orders\"}");
        assertThat(service.submit(item, wish)).isInstanceOfSatisfying(SubmitOutcome.Refused.class, refused -> {
            assertThat(refused.fieldMessages()).containsEntry("project", "is unknown");
            assertThat(refused.request().state()).isEqualTo(RequestState.FAILED);
        });
        assertThat(service.submit(item, wish)).isInstanceOf(SubmitOutcome.Refused.class);
        assertThat(tickets.orders).isEmpty();
    }

    @Test
    void theStateOfATicketFlowsBackAndNeverBackwards() {
        service.submit(item, request("k1", "{\"database_name\": \"orders\"}"));
        assertThat(service.refresh(10)).isEmpty();
        tickets.state = RequestState.IN_PROGRESS;
        assertThat(refreshed()).extracting(ServiceRequest::state).containsExactly(RequestState.IN_PROGRESS);
        tickets.state = RequestState.SUBMITTED;
        assertThat(refreshed()).extracting(ServiceRequest::state).containsExactly(RequestState.IN_PROGRESS);
        tickets.state = RequestState.COMPLETED;
        assertThat(refreshed()).extracting(ServiceRequest::state).containsExactly(RequestState.COMPLETED);
        assertThat(refreshed()).isEmpty();
    }

    @Test
    void aNoticeMakesTheTicketBeReadAtOnce() {
        TicketRef ticket = submitted(service.submit(item, request("k1", "{\"database_name\": \"orders\"}")))
                .ticket()
                .orElseThrow()
                .ref();
        tickets.state = RequestState.COMPLETED;
        assertThat(service.recheck(new TicketRef("jira", "T-9"))).isEmpty();
        assertThat(service.recheck(ticket).orElseThrow().state()).isEqualTo(RequestState.COMPLETED);
        tickets.gone = true;
        assertThat(service.recheck(ticket).orElseThrow().state()).isEqualTo(RequestState.COMPLETED);
    }

    @Test
    void aSystemThatNobodyServesIsSaidBeforeAnythingIsRecorded() {
        assertThat(service.submit(
                        Items.item("servicenow", Items.TEMPLATE), request("k1", "{\"database_name\": \"a\"}")))
                .isInstanceOf(SubmitOutcome.Unfulfillable.class);
        assertThat(store.list(RequestQuery.ALL)).isEmpty();
    }

    @Test
    void aRequestNamesTheItemThatItIsFor() {
        assertThatThrownBy(() -> service.render(Notes.item("x"), request("k1", "{}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSystemHasOneProvider() {
        FulfillmentService.Builder builder = FulfillmentService.builder(store, List.of(tickets, new ListedTickets()));
        assertThatThrownBy(builder::build).hasMessage("a system has one provider, found two for `jira`");
    }

    private List<ServiceRequest> refreshed() {
        clock.pass(Duration.ofMinutes(1));
        return service.refresh(10);
    }

    private static ServiceRequest submitted(SubmitOutcome outcome) {
        return ((SubmitOutcome.Submitted) outcome).request();
    }

    private static FulfillmentRequest request(String key, String parameters) {
        return new FulfillmentRequest(
                "mysql-database",
                Optional.empty(),
                ValueJson.readMapping(parameters),
                new Requester("josh", Optional.of("data"), Optional.empty()),
                new IdempotencyKey(key));
    }
}
