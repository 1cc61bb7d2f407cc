package dev.pao.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.ValueJson;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the service does after an attempt whose end it does not know, with a look-up that settles after 20 seconds. */
class UnknownEndTest {

    private static final Duration SETTLING = Duration.ofSeconds(20);

    private final ListedTickets tickets = new ListedTickets();
    private final InMemoryRequestStore store = new InMemoryRequestStore();
    private final HandClock clock = new HandClock();
    private final CatalogItem item = Items.item("jira", Items.TEMPLATE);
    private final FulfillmentService service = host();

    UnknownEndTest() {
        tickets.settlingTime = SETTLING;
    }

    @Test
    void aTicketThatWasMadeInATimeOutIsFoundOnceTheLookUpCanSeeIt() {
        tickets.failuresAfterwards.add(lost());
        ServiceRequest waiting = submit();
        assertThat(waiting.problem()).contains("no answer");
        assertThat(waiting.dueAt()).contains(clock.instant().plus(SETTLING));
        assertThat(submit()).isEqualTo(waiting);
        assertThat(tickets.looks).isZero();
        clock.pass(SETTLING);
        assertThat(submit().ticket()).isPresent();
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void nothingIsMadeAgainBeforeTwoLateLooksFoundNothing() {
        tickets.failures.add(lost());
        submit();
        clock.pass(SETTLING);
        service.refresh(9);
        assertThat(tickets.looks).isEqualTo(1);
        clock.pass(SETTLING.minusSeconds(1));
        assertThat(service.refresh(9)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(service.refresh(9))
                .singleElement()
                .matches(made -> made.ticket().isPresent());
        assertThat(tickets.looks).isEqualTo(2);
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void aLookThatFailsIsNoLook() {
        tickets.failures.add(lost());
        submit();
        for (int i = 0; i < 5; i++) {
            tickets.failures.add(lost());
            clock.pass(Duration.ofHours(1));
            service.refresh(9);
        }
        assertThat(tickets.orders).isEmpty();
        assertThat(only().placing().attempt()).isEqualTo(Attempt.UNKNOWN);
    }

    @Test
    void whatCertainlyMadeNothingIsMadeAgainWithoutALook() {
        tickets.failures.add(FulfillmentException.TransientFailure.withoutEffect("busy", Duration.ofSeconds(30), null));
        assertThat(submit().dueAt()).contains(clock.instant().plusSeconds(30));
        clock.pass(Duration.ofSeconds(30));
        assertThat(service.refresh(9))
                .singleElement()
                .matches(made -> made.ticket().isPresent());
        assertThat(tickets.looks).isZero();
    }

    @Test
    void anAttemptOfAHostThatDiedIsLookedForByAnotherHost() {
        tickets.failuresAfterwards.add(new HostDied());
        assertThatThrownBy(() -> dying().submit(item, request())).isInstanceOf(HostDied.class);
        assertThat(only().placing().attempt()).isEqualTo(Attempt.BEGUN);
        assertThat(service.refresh(9)).isEmpty();
        clock.pass(Duration.ofMinutes(5));
        assertThat(service.refresh(9))
                .singleElement()
                .matches(one -> one.ticket().isEmpty());
        clock.pass(SETTLING);
        assertThat(service.refresh(9))
                .singleElement()
                .matches(one -> one.ticket().isPresent());
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void afterThreeUnknownEndsPeopleHaveToLook() {
        tickets.failuresOfCreation.addAll(List.of(lost(), lost(), lost()));
        submit();
        for (int look = 0; look < 6; look++) {
            assertThat(only().attention()).isEmpty();
            clock.pass(Duration.ofMinutes(1));
            service.refresh(9);
        }
        ServiceRequest stopped = only();
        assertThat(stopped.attention().map(Attention::reason)).contains(Attention.Reason.UNKNOWN_END);
        assertThat(stopped.problem().orElseThrow()).contains("no answer");
        clock.pass(Duration.ofDays(9));
        assertThat(service.refresh(9)).isEmpty();
        assertThat(service.retry(stopped.id()).orElseThrow().attention()).isEmpty();
        clock.pass(SETTLING);
        assertThat(service.refresh(9))
                .singleElement()
                .matches(made -> made.ticket().isPresent());
        assertThat(tickets.looks).isEqualTo(8);
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void severalTicketsAreToldAndNotAddedTo() {
        tickets.failuresAfterwards.add(lost());
        submit();
        tickets.orders.add(tickets.orders.get(0));
        clock.pass(SETTLING);
        service.refresh(9);
        assertThat(only().attention().map(Attention::reason)).contains(Attention.Reason.SEVERAL_TICKETS);
        assertThat(only().problem()).contains("there are several tickets of one request: T-1, T-2");
        tickets.orders.remove(1);
        assertThat(service.retry(only().id()).orElseThrow().ticket()).isPresent();
    }

    @Test
    void aRetryDoesNotShortenTheWait() {
        tickets.failuresAfterwards.add(lost());
        tickets.hidden = true;
        ServiceRequest waiting = submit();
        assertThat(service.retry(waiting.id())).contains(waiting);
        assertThat(tickets.looks).isZero();
    }

    @Test
    void aRetryDoesNotShortenTheWaitOfWhatNeededAttentionBefore() {
        tickets.failures.add(new FulfillmentException.Stalled("bad credentials", null));
        tickets.failuresAfterwards.add(lost());
        ServiceRequest stalled = submit();
        clock.pass(Duration.ofHours(1));
        service.refresh(9);
        ServiceRequest waiting = only();
        assertThat(waiting.attention()).isEmpty();
        assertThat(service.retry(stalled.id())).contains(waiting);
        assertThat(tickets.looks).isZero();
    }

    @Test
    void anAttemptThatDiedIsClosedAlsoWhereNobodyServesTheSystemAnyMore() {
        die();
        FulfillmentService poorer = poorer();
        poorer.refresh(9);
        assertThat(poorer.close(only().id(), RequestState.FAILED, "ops: given up"))
                .hasValueSatisfying(closed -> assertThat(closed.state()).isEqualTo(RequestState.FAILED));
    }

    @Test
    void anAttemptThatDiedIsStillLookedForOnceTheSystemIsServedAgain() {
        die();
        poorer().refresh(9);
        assertThat(service.retry(only().id()).orElseThrow().dueAt())
                .contains(clock.instant().plus(SETTLING));
        clock.pass(SETTLING);
        assertThat(service.refresh(9))
                .singleElement()
                .matches(found -> found.ticket().isPresent());
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void aRetryMakesATicketWhereTheSystemCanNotBeAsked() {
        tickets.blind = true;
        tickets.failures.add(lost());
        submit();
        clock.pass(Duration.ofMinutes(1));
        service.refresh(9);
        assertThat(reason()).contains(Attention.Reason.UNKNOWN_END);
        assertThat(service.retry(only().id()).orElseThrow().ticket()).isPresent();
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void aRequesterLeavesNoTicketBehindThatNobodyLookedForYet() {
        tickets.blind = true;
        tickets.failuresAfterwards.add(lost());
        submit();
        clock.pass(Duration.ofMinutes(1));
        service.refresh(9);
        assertThat(reason()).contains(Attention.Reason.UNKNOWN_END);
        assertThat(service.cancel(only().id())).contains(new CancelOutcome.Undecided(only()));
        assertThat(service.close(only().id(), RequestState.CANCELLED, "ops: it is closed there"))
                .hasValueSatisfying(closed -> assertThat(closed.state()).isEqualTo(RequestState.CANCELLED));
    }

    @Test
    void onlyWhoWasAskedToLookSaysByARetryThatThereIsNoTicket() {
        tickets.blind = true;
        tickets.failuresAfterwards.add(lost());
        submit();
        clock.pass(Duration.ofMinutes(1));
        poorer().refresh(9);
        assertThat(reason()).contains(Attention.Reason.NOT_SERVED);
        service.retry(only().id());
        assertThat(reason()).contains(Attention.Reason.UNKNOWN_END);
        assertThat(tickets.orders).hasSize(1);
    }

    @Test
    void whatMayHaveATicketIsNotCancelledAfterASecondAttemptThatMadeNothing() {
        tickets.blind = true;
        tickets.repeatable = true;
        tickets.failuresAfterwards.add(lost());
        submit();
        tickets.failures.add(FulfillmentException.TransientFailure.withoutEffect("busy", Duration.ZERO, null));
        clock.pass(Duration.ofMinutes(1));
        service.refresh(9);
        assertThat(only().problem()).contains("busy");
        assertThat(service.cancel(only().id())).containsInstanceOf(CancelOutcome.Undecided.class);
        assertThat(service.retry(only().id()).orElseThrow().ticket()).isPresent();
    }

    @Test
    void aTicketOfACreationThatFoundSeveralIsLookedForFirst() {
        tickets.failuresOfCreation.add(new FulfillmentException.SeveralTickets(
                List.of(new TicketRef("jira", "T-1"), new TicketRef("jira", "T-2"))));
        submit();
        assertThat(reason()).contains(Attention.Reason.SEVERAL_TICKETS);
        assertThat(service.cancel(only().id())).containsInstanceOf(CancelOutcome.Undecided.class);
        service.retry(only().id());
        assertThat(tickets.looks).isEqualTo(1);
        assertThat(tickets.orders).isEmpty();
    }

    @Test
    void whatMayHaveATicketIsNotCancelled() {
        tickets.failuresAfterwards.add(lost());
        ServiceRequest waiting = submit();
        assertThat(service.cancel(waiting.id())).contains(new CancelOutcome.Undecided(waiting));
        clock.pass(SETTLING);
        service.refresh(9);
        assertThat(service.cancel(waiting.id())).containsInstanceOf(CancelOutcome.HasTicket.class);
    }

    private FulfillmentService host() {
        return FulfillmentService.builder(store, List.of(tickets)).clock(clock).build();
    }

    /** A host that dies before it can record what came of its attempt. */
    private FulfillmentService dying() {
        RequestStore dead = (RequestStore) Proxy.newProxyInstance(
                RequestStore.class.getClassLoader(),
                new Class<?>[] {RequestStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("change")) {
                        throw new HostDied();
                    }
                    return method.invoke(store, arguments);
                });
        return FulfillmentService.builder(dead, List.of(tickets)).clock(clock).build();
    }

    /** A host made a ticket and died over it, longer ago than its lease. */
    private void die() {
        tickets.failuresAfterwards.add(new HostDied());
        assertThatThrownBy(() -> dying().submit(item, request())).isInstanceOf(HostDied.class);
        clock.pass(Duration.ofMinutes(5));
    }

    /** A host whose configuration has no ticket system. */
    private FulfillmentService poorer() {
        return FulfillmentService.builder(store, List.of()).clock(clock).build();
    }

    private Optional<Attention.Reason> reason() {
        return only().attention().map(Attention::reason);
    }

    private ServiceRequest only() {
        return store.list(RequestQuery.ALL).get(0);
    }

    private ServiceRequest submit() {
        return ((SubmitOutcome.Submitted) service.submit(item, request())).request();
    }

    private static FulfillmentRequest request() {
        return new FulfillmentRequest(
                "mysql-database",
                Optional.empty(),
                ValueJson.readMapping("{\"database_name\": \"orders\"}"),
                Requester.of("josh"),
                new IdempotencyKey("k1"));
    }

    private static FulfillmentException lost() {
        return new FulfillmentException.TransientFailure("no answer", Duration.ofSeconds(1), null);
    }

    private static final class HostDied extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
