package dev.pao.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.ValueJson;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How requests with a ticket are gone on with when something goes wrong, and what people were told lasts. */
class FollowingTest {

    private static final Duration ROUND = Duration.ofMinutes(2);

    private final ListedTickets tickets = new ListedTickets();
    private final InMemoryRequestStore store = new InMemoryRequestStore();
    private final HandClock clock = new HandClock();
    private final CatalogItem item = Items.item("jira", Items.TEMPLATE);
    private final FulfillmentService service = host(store, List.of(tickets));

    @Test
    void aTicketOfASystemThatIsNotServedForAWhileIsFollowedAgain() {
        submit();
        clock.pass(ROUND);
        host(store, List.of()).refresh(9);
        assertThat(reason()).contains(Attention.Reason.NOT_SERVED);
        tickets.state = RequestState.COMPLETED;
        clock.pass(Duration.ofHours(1));
        service.refresh(9);
        assertThat(only().state()).isEqualTo(RequestState.COMPLETED);
    }

    @Test
    void aProviderThatBreaksItsPromiseIsNotAskedAgainAtOnce() {
        submit();
        tickets.failures.add(new IllegalStateException("a bug"));
        clock.pass(ROUND);
        assertThatThrownBy(() -> service.refresh(9)).hasMessage("a bug");
        assertThat(only().problem()).contains("the provider of `jira` broke its promise");
        assertThat(service.refresh(9)).isEmpty();
        clock.pass(ROUND);
        assertThat(service.refresh(9)).hasSize(1);
        assertThat(only().problem()).isEmpty();
    }

    @Test
    void aStoreThatFailsIsNotTakenForTheTicketSystem() {
        submit();
        clock.pass(ROUND);
        ServiceRequest before = only();
        FulfillmentService failing = host(failingToChange(1, "the store is away"), List.of(tickets));
        assertThatThrownBy(() -> failing.refresh(9)).hasMessage("the store is away");
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void aProvidersBugIsToldAlsoWhereItCanNotBeRecorded() {
        FulfillmentService failing = host(failingToChange(9, "the store is away"), List.of(tickets));
        tickets.failures.add(new IllegalStateException("a bug"));
        assertThatThrownBy(() -> failing.submit(item, request()))
                .hasMessage("a bug")
                .satisfies(bug -> assertThat(bug.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("the store is away"));
    }

    @Test
    void severalTicketsAreToldUntilAPersonSaysThatOneIsLeft() {
        becomeSeveral();
        tickets.state = RequestState.IN_PROGRESS;
        service.recheck(new TicketRef("jira", "T-1"));
        assertThat(only().state()).isEqualTo(RequestState.IN_PROGRESS);
        tickets.suffix = "-OPS";
        service.recheck(new TicketRef("jira", "T-1"));
        tickets.failures.add(new FulfillmentException.Stalled("bad credentials", null));
        service.recheck(new TicketRef("jira", "T-1-OPS"));
        tickets.gone = true;
        service.recheck(new TicketRef("jira", "T-1-OPS"));
        assertThat(reason()).contains(Attention.Reason.SEVERAL_TICKETS);
        assertThat(only().problem()).contains("there are several tickets of one request: T-1, T-2");
        assertThat(only().dueAt()).isEmpty();
    }

    @Test
    void theOneThatIsLeftOfSeveralIsGoneOnWith() {
        becomeSeveral();
        tickets.deleted.add("T-1");
        assertThat(service.retry(only().id()).orElseThrow().ticket().map(Ticket::ref))
                .contains(new TicketRef("jira", "T-2"));
        assertThat(only().attention()).isEmpty();
    }

    @Test
    void aTicketThatComesAfterTheEndIsToldAndLeftToPeople() {
        tickets.meanwhile = () -> {
            clock.pass(Duration.ofMinutes(5));
            service.refresh(9);
            service.close(only().id(), RequestState.FAILED, "ops: given up");
        };
        service.submit(item, request());
        assertThat(only().state()).isEqualTo(RequestState.FAILED);
        assertThat(only().ticket().map(Ticket::ref)).contains(new TicketRef("jira", "T-1"));
        assertThat(only().problem().orElseThrow())
                .isEqualTo(
                        "ops: given up; the ticket T-1 was made after the request was over, and is to be closed in `jira`");
        assertThat(only().dueAt()).isEmpty();
    }

    @Test
    void aMovedTicketIsToldUntilAPersonSaysThatItWasSeen() {
        submit();
        tickets.suffix = "-OPS";
        later();
        Attention moved = only().attention().orElseThrow();
        tickets.failures.add(new FulfillmentException.Stalled("bad credentials", null));
        later();
        tickets.failures.add(new FulfillmentException.TransientFailure("away", Duration.ZERO, null));
        clock.pass(Duration.ofHours(1));
        service.refresh(9);
        assertThat(only().dueAt().orElseThrow()).isAfter(clock.instant());
        later();
        assertThat(only().attention()).contains(moved);
        assertThat(only().problem()).contains("the ticket was moved from T-1 to T-1-OPS");
        assertThat(only().updatedAt()).isEqualTo(clock.instant());
    }

    @Test
    void aSystemMayAskForPatienceAndNotForSilence() {
        submit();
        tickets.failures.add(new FulfillmentException.TransientFailure("away", Duration.ofSeconds(999_999_999), null));
        later();
        assertThat(only().dueAt()).contains(clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void aThreadThatIsInterruptedBeginsWithNoFurtherRequest() {
        for (String key : List.of("k1", "k2", "k3")) {
            tickets.failures.add(FulfillmentException.TransientFailure.withoutEffect("busy", Duration.ZERO, null));
            service.submit(item, request(key));
        }
        clock.pass(ROUND);
        tickets.meanwhile = Thread.currentThread()::interrupt;
        List<ServiceRequest> seen = service.refresh(9);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(seen).hasSize(1);
        assertThat(tickets.orders).hasSize(1);
        assertThat(service.refresh(9)).hasSize(2);
    }

    /** A host was so slow to make its ticket that another one had made one meanwhile. */
    private void becomeSeveral() {
        tickets.meanwhile = () -> {
            clock.pass(Duration.ofMinutes(5));
            for (int look = 0; look < 3; look++) {
                service.refresh(9);
                clock.pass(ROUND);
            }
        };
        submit();
    }

    private void later() {
        clock.pass(ROUND);
        service.refresh(9);
    }

    private FulfillmentService host(RequestStore requests, List<ListedTickets> providers) {
        return FulfillmentService.builder(requests, providers).clock(clock).build();
    }

    /** The store, of which some changes fail. */
    private RequestStore failingToChange(int times, String message) {
        int[] left = {times};
        return (RequestStore) Proxy.newProxyInstance(
                RequestStore.class.getClassLoader(),
                new Class<?>[] {RequestStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("change") && left[0]-- > 0) {
                        throw new FulfillmentException.TransientFailure(message, Duration.ZERO, null);
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private ServiceRequest only() {
        return store.list(RequestQuery.ALL).get(0);
    }

    private Optional<Attention.Reason> reason() {
        return only().attention().map(Attention::reason);
    }

    private ServiceRequest submit() {
        return ((SubmitOutcome.Submitted) service.submit(item, request())).request();
    }

    private static FulfillmentRequest request() {
        return request("k1");
    }

    private static FulfillmentRequest request(String key) {
        return new FulfillmentRequest(
                "mysql-database",
                Optional.empty(),
                ValueJson.readMapping("{\"database_name\": \"orders\"}"),
                Requester.of("josh"),
                new IdempotencyKey(key));
    }
}
