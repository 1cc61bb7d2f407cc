package dev.pao.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.ValueJson;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttentionTest {

    private final ListedTickets tickets = new ListedTickets();
    private final InMemoryRequestStore store = new InMemoryRequestStore();
    private final HandClock clock = new HandClock();
    private final CatalogItem item = Items.item("jira", Items.TEMPLATE);
    private final FulfillmentService service = FulfillmentService.builder(store, List.of(tickets))
            .clock(clock)
            .failures(3)
            .build();

    @Test
    void aSystemThatTurnsPaoDownIsToldAndTriedSlowly() {
        tickets.failures.add(new FulfillmentException.Stalled("bad credentials", null));
        ServiceRequest stalled = submit();
        assertThat(reason(stalled)).contains(Attention.Reason.STALLED);
        assertThat(stalled.problem()).contains("bad credentials");
        assertThat(service.list(RequestQuery.ALL.onlyNeedingAttention())).containsExactly(stalled);
        clock.pass(Duration.ofHours(1));
        assertThat(service.refresh(9))
                .singleElement()
                .matches(made -> made.ticket().isPresent());
        assertThat(service.list(RequestQuery.ALL.onlyNeedingAttention())).isEmpty();
    }

    @Test
    void aRetryReleasesWhatStalledAtOnce() {
        tickets.failures.add(new FulfillmentException.Stalled("bad credentials", null));
        ServiceRequest released = service.retry(submit().id()).orElseThrow();
        assertThat(released.ticket()).isPresent();
        assertThat(released.attention()).isEmpty();
    }

    @Test
    void aSystemThatIsAwayTooOftenIsTold() {
        for (int i = 0; i < 3; i++) {
            tickets.failures.add(
                    FulfillmentException.TransientFailure.withoutEffect("away", Duration.ofSeconds(1), null));
        }
        submit();
        for (int i = 0; i < 2; i++) {
            assertThat(only().attention()).isEmpty();
            clock.pass(Duration.ofMinutes(1));
            service.refresh(9);
        }
        assertThat(reason(only())).contains(Attention.Reason.RETRIES_SPENT);
        assertThat(only().dueAt()).contains(clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void aTicketThatIsGoneIsToldAndAnotherIsMadeWhereAPersonSaysSo() {
        submit();
        tickets.gone = true;
        later();
        assertThat(reason(only())).contains(Attention.Reason.TICKET_GONE);
        assertThat(only().problem()).contains("the ticket T-1 is gone, or hidden from PAO");
        tickets.gone = false;
        tickets.orders.clear();
        assertThat(service.retry(only().id()).orElseThrow().ticket()).isPresent();
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void aTicketThatCameBackIsGoneOnWith() {
        submit();
        tickets.gone = true;
        later();
        tickets.gone = false;
        assertThat(service.recheck(new TicketRef("jira", "T-1")).orElseThrow().attention())
                .isEmpty();
    }

    @Test
    void aRequestWhoseTicketIsGoneCanBeCancelled() {
        submit();
        tickets.gone = true;
        later();
        assertThat(service.cancel(only().id())).containsInstanceOf(CancelOutcome.Cancelled.class);
    }

    @Test
    void aTicketThatWasMovedIsToldAndFollowedUnderItsNewName() {
        submit();
        tickets.suffix = "-OPS";
        later();
        assertThat(reason(only())).contains(Attention.Reason.TICKET_MOVED);
        assertThat(only().problem()).contains("the ticket was moved from T-1 to T-1-OPS");
        later();
        assertThat(reason(only())).contains(Attention.Reason.TICKET_MOVED);
        assertThat(service.retry(only().id()).orElseThrow().attention()).isEmpty();
        tickets.state = RequestState.COMPLETED;
        later();
        assertThat(only().state()).isEqualTo(RequestState.COMPLETED);
    }

    @Test
    void aRequestWithATicketIsNotCancelledHere() {
        ServiceRequest request = submit();
        assertThat(service.cancel(request.id())).contains(new CancelOutcome.HasTicket(request));
        assertThat(service.cancel(RequestId.random())).isEmpty();
    }

    @Test
    void aRequestThatSurelyHasNoTicketIsCancelledOnce() {
        tickets.failures.add(FulfillmentException.TransientFailure.withoutEffect("away", Duration.ZERO, null));
        RequestId id = submit().id();
        assertThat(service.cancel(id)).containsInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(service.cancel(id)).containsInstanceOf(CancelOutcome.Cancelled.class);
        later();
        assertThat(tickets.orders).isEmpty();
    }

    @Test
    void aPersonClosesWhatCanNotBeFollowed() {
        RequestId id = submit().id();
        ServiceRequest closed =
                service.close(id, RequestState.COMPLETED, "ops: done by hand").orElseThrow();
        assertThat(closed.state()).isEqualTo(RequestState.COMPLETED);
        assertThat(closed.problem()).contains("ops: done by hand");
        assertThat(service.cancel(id)).contains(new CancelOutcome.Finished(closed));
        assertThatThrownBy(() -> service.close(id, RequestState.IN_PROGRESS, "no"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRequestOfASystemThatIsNoLongerServedIsTold() {
        submit();
        FulfillmentService poorer =
                FulfillmentService.builder(store, List.of()).clock(clock).build();
        store.begin(ServiceRequest.submitted(
                new Order(
                        RequestId.random(),
                        new IdempotencyKey("k2"),
                        only().order().item(),
                        Requester.of("josh"),
                        "jira",
                        only().order().content()),
                only().parameters(),
                clock.instant()));
        poorer.refresh(9);
        assertThat(poorer.list(RequestQuery.ALL.onlyNeedingAttention()))
                .singleElement()
                .satisfies(request -> assertThat(reason(request)).contains(Attention.Reason.NOT_SERVED));
    }

    @Test
    void aRefusalIsToldAtTheTemplateKeyThatCausedIt() {
        Map<String, String> messages = new LinkedHashMap<>();
        messages.put("/custom_fields/Cost Center", "is required");
        messages.put("reporter", "is unknown");
        assertThat(TemplatePlaces.of(messages))
                .containsEntry(
                        JsonPointer.of("fulfillment", "manual", "template", "custom_fields", "Cost Center"),
                        "is required")
                .containsEntry(JsonPointer.of("fulfillment", "manual", "template"), "reporter: is unknown");
    }

    private void later() {
        clock.pass(Duration.ofMinutes(2));
        service.refresh(9);
    }

    private ServiceRequest only() {
        return store.list(RequestQuery.ALL).get(0);
    }

    private static Optional<Attention.Reason> reason(ServiceRequest request) {
        return request.attention().map(Attention::reason);
    }

    private ServiceRequest submit() {
        FulfillmentRequest request = new FulfillmentRequest(
                "mysql-database",
                Optional.empty(),
                ValueJson.readMapping("{\"database_name\": \"orders\"}"),
                Requester.of("josh"),
                new IdempotencyKey("k1"));
        return ((SubmitOutcome.Submitted) service.submit(item, request)).request();
    }
}
