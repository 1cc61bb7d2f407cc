package dev.pao.testkit.fulfillment;

import static dev.pao.testkit.fulfillment.Orders.START;
import static dev.pao.testkit.fulfillment.Orders.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.Attempt;
import dev.pao.fulfillment.Attention;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Placing;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.testkit.internal.Together;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link RequestStore}, by their numbers. A store's test implements {@link #requests}. */
public interface RequestStoreContract {

    /** How long a right lasts in these tests. */
    Duration LEASE = Duration.ofMinutes(5);

    /** The store, empty when a test begins and the same one within it. */
    RequestStore requests();

    /** Promise 1: one after the other. */
    @Test
    @DisplayName("1. Begin records a request unless one with its key is recorded, and gives the recorded one")
    default void aKeyIsRecordedOnce() {
        ServiceRequest first = request("k1");
        assertThat(requests().begin(first)).isEqualTo(first);
        assertThat(requests().begin(request("k1"))).isEqualTo(first);
        assertThat(requests().begin(request("k2")).id()).isNotEqualTo(first.id());
    }

    /** Promise 1: at once. */
    @Test
    @DisplayName("1. Of several begins with one key at once, one records")
    default void aKeyIsRecordedOnceAlsoAtTheSameTime() {
        RequestStore store = requests();
        List<ServiceRequest> recorded =
                Together.run(Collections.nCopies(8, (Callable<ServiceRequest>) () -> store.begin(request("k1"))));
        assertThat(recorded).containsOnly(store.find(new IdempotencyKey("k1")).orElseThrow());
        assertThat(store.list(RequestQuery.ALL)).hasSize(1);
    }

    /** Promise 2. */
    @Test
    @DisplayName("2. What is recorded is found by its id and by its key, as it was given")
    default void aRequestIsFoundAsItWasGiven() {
        ServiceRequest request = requests().begin(request("k1"));
        assertThat(requests().find(request.id())).contains(request);
        assertThat(requests().find(request.order().key())).contains(request);
        assertThat(requests().find(request.id()).map(found -> found.parameters().toString()))
                .contains("{\"database_name\":\"orders\",\"size_gb\":1.50}");
        assertThat(requests().find(RequestId.random())).isEmpty();
        assertThat(requests().find(new IdempotencyKey("k2"))).isEmpty();
    }

    /** Promise 3: one at a time. */
    @Test
    @DisplayName("3. Claim records that an attempt begins, and gives the right to make it to one caller at a time")
    default void theRightIsGivenToOneAtATime() {
        RequestStore store = requests();
        RequestId id = store.begin(request("k1")).id();
        List<Optional<ServiceRequest>> claims = Together.run(
                Collections.nCopies(8, (Callable<Optional<ServiceRequest>>) () -> store.claim(id, START, LEASE)));
        assertThat(claims.stream().flatMap(Optional::stream))
                .singleElement()
                .isEqualTo(store.find(id).orElseThrow());
        assertThat(store.find(id).orElseThrow().placing()).isEqualTo(new Placing(Attempt.BEGUN, 1, 0));
    }

    /** Promise 3: while it is needed. */
    @Test
    @DisplayName("3. Claim gives the right to nobody while the request needs no ticket")
    default void theRightIsNotGivenWhereNoTicketIsNeeded() {
        RequestId placed = requests().begin(request("k1")).id();
        requests().change(placed, request -> request.placed(ticket("T-1", RequestState.SUBMITTED), START));
        RequestId failed = requests().begin(request("k2")).id();
        requests().change(failed, request -> request.failed("refused", START));
        assertThat(requests().claim(placed, START, LEASE)).isEmpty();
        assertThat(requests().claim(failed, START, LEASE)).isEmpty();
        assertThat(requests().claim(RequestId.random(), START, LEASE)).isEmpty();
    }

    /** Promise 3: when it is due. */
    @Test
    @DisplayName("3. Claim gives the right to nobody while the request is not due")
    default void theRightIsNotGivenTooEarly() {
        RequestId later = requests().begin(request("k1")).id();
        requests().change(later, request -> request.putOff("Jira is away", START, START.plusSeconds(10)));
        RequestId never = requests().begin(request("k2")).id();
        requests().change(never, request -> request.needing("it is lost", attention(), START.plusSeconds(2)));
        assertThat(requests().claim(later, START.plusSeconds(9), LEASE)).isEmpty();
        assertThat(requests().claim(later, START.plusSeconds(10), LEASE)).isPresent();
        assertThat(requests().claim(never, START.plus(Duration.ofDays(9)), LEASE))
                .isEmpty();
    }

    /** Promise 4. */
    @Test
    @DisplayName("4. A right that was not given back is free again after its lease, and who takes it is told")
    default void aLeaseRunsOut() {
        RequestId id = requests().begin(request("k1")).id();
        requests().claim(id, START, LEASE);
        assertThat(requests().claim(id, START.plus(LEASE).minusSeconds(1), LEASE))
                .isEmpty();
        assertThat(requests().claim(id, START.plus(LEASE), LEASE).orElseThrow().placing())
                .isEqualTo(new Placing(Attempt.INTERRUPTED, 2, 0));
    }

    /** Promise 5: what is recorded. */
    @Test
    @DisplayName("5. Change records all that is made of a request")
    default void aChangeIsRecorded() {
        RequestId id = requests().begin(request("k1")).id();
        requests().claim(id, START, LEASE);
        ServiceRequest putOff = requests()
                .change(
                        id,
                        request -> request.endedUnknown(START)
                                .putOff("Jira is away", START.plusSeconds(1), START.plusSeconds(9)));
        assertThat(putOff.problem()).contains("Jira is away");
        assertThat(putOff.placing()).isEqualTo(new Placing(Attempt.UNKNOWN, 1, 1));
        assertThat(requests().find(id)).contains(putOff);
        ServiceRequest needing =
                requests().change(id, request -> request.needing("it is lost", attention(), START.plusSeconds(2)));
        assertThat(needing.attention()).contains(attention());
        assertThat(requests().find(id)).contains(needing);
        Ticket ticket = ticket("T-1", RequestState.IN_PROGRESS);
        ServiceRequest placed = requests().change(id, request -> request.placed(ticket, START.plusSeconds(3)));
        assertThat(requests().find(id)).contains(placed);
        assertThat(placed.ticket()).contains(ticket);
        assertThat(placed.state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(placed.attention()).isEmpty();
    }

    /** Promise 5: a failure. */
    @Test
    @DisplayName("5. A change that fails changes nothing")
    default void aChangeThatFailsChangesNothing() {
        ServiceRequest request = requests().begin(request("k1"));
        assertThatThrownBy(() -> requests().change(request.id(), now -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(requests().find(request.id())).contains(request);
    }

    /** Promise 5: one at a time. */
    @Test
    @DisplayName("5. Changes of one request do not overlap")
    default void changesDoNotOverlap() {
        RequestStore store = requests();
        RequestId id = store.begin(request("k1")).id();
        Together.run(IntStream.range(0, 8)
                .<Callable<ServiceRequest>>mapToObj(
                        i -> () -> store.change(id, request -> request.claimed(START, LEASE)))
                .toList());
        assertThat(store.find(id).orElseThrow().placing().attempts()).isEqualTo(8);
    }

    /** Promise 5: what there is. */
    @Test
    @DisplayName("5. Only a request that is recorded can be changed")
    default void onlyARecordedRequestCanBeChanged() {
        RequestId unknown = RequestId.random();
        assertThatThrownBy(() -> requests().change(unknown, request -> request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(unknown.text());
    }

    /** Promise 6. */
    @Test
    @DisplayName(
            "6. Due gives the requests whose time has come, longest due first, and none that is final or waits for people")
    default void dueGivesWhatHasBeenDueLongest() {
        RequestId first = requests().begin(request("k1")).id();
        RequestId second = requests().begin(request("k2")).id();
        RequestId failed = requests().begin(request("k3")).id();
        RequestId stopped = requests().begin(request("k4")).id();
        requests().change(first, request -> request.putOff("away", START, START.plusSeconds(2)));
        requests()
                .change(second, request -> request.placed(ticket("T-1", RequestState.SUBMITTED), START.plusSeconds(1)));
        requests().change(failed, request -> request.failed("refused", START));
        requests().change(stopped, request -> request.needing("it is lost", attention(), START.plusSeconds(2)));
        Instant late = START.plusSeconds(2);
        assertThat(requests().due(late, 10)).extracting(ServiceRequest::id).containsExactly(second, first);
        assertThat(requests().due(late, 1)).extracting(ServiceRequest::id).containsExactly(second);
        assertThat(requests().due(START.plusSeconds(1), 10))
                .extracting(ServiceRequest::id)
                .containsExactly(second);
    }

    /** Promise 7. */
    @Test
    @DisplayName("7. A request is found by its ticket, as long as it holds on to that ticket")
    default void aRequestIsFoundByItsTicket() {
        RequestId id = requests().begin(request("k1")).id();
        requests().begin(request("k2"));
        requests().change(id, request -> request.placed(ticket("T-1", RequestState.SUBMITTED), START));
        assertThat(requests().find(new TicketRef("jira", "T-1")).map(ServiceRequest::id))
                .contains(id);
        assertThat(requests().find(new TicketRef("jira", "T-2"))).isEmpty();
        assertThat(requests().find(new TicketRef("mail", "T-1"))).isEmpty();
        requests().change(id, request -> request.needing("gone", gone(), START).released(START));
        assertThat(requests().find(new TicketRef("jira", "T-1"))).isEmpty();
    }

    /** Promise 8: pages. */
    @Test
    @DisplayName("8. List gives the newest first, and by its pages each request once")
    default void listGivesEachRequestOnce() {
        List<RequestId> newestFirst = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            newestFirst.add(
                    0, requests().begin(request("k" + i, START.plusSeconds(i))).id());
        }
        requests().begin(request("same", START.plusSeconds(6)));
        List<RequestId> listed = new ArrayList<>();
        RequestQuery query = RequestQuery.ALL.limit(3);
        for (List<ServiceRequest> page = requests().list(query);
                !page.isEmpty();
                page = requests().list(query)) {
            page.forEach(request -> listed.add(request.id()));
            query = query.after(listed.get(listed.size() - 1));
        }
        assertThat(listed).doesNotHaveDuplicates().hasSize(8).containsSubsequence(newestFirst);
        RequestQuery lost = query.after(RequestId.random());
        assertThatThrownBy(() -> requests().list(lost)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Promise 8: choice. */
    @Test
    @DisplayName("8. List gives what the query asks for")
    default void listGivesWhatIsAskedFor() {
        RequestId theirs = requests().begin(request("k1")).id();
        requests().begin(request("k2"));
        requests().change(theirs, request -> request.needing("it is lost", attention(), START.plusSeconds(2)));
        assertThat(requests().list(RequestQuery.ALL.of("josh"))).hasSize(2);
        assertThat(requests().list(RequestQuery.ALL.of("somebody"))).isEmpty();
        assertThat(requests().list(RequestQuery.ALL.onlyNeedingAttention()))
                .extracting(ServiceRequest::id)
                .containsExactly(theirs);
    }

    private static Attention attention() {
        return new Attention(Attention.Reason.UNKNOWN_END, "look for it", START.plusSeconds(2));
    }

    private static Attention gone() {
        return new Attention(Attention.Reason.TICKET_GONE, "look for it", START);
    }

    private static Ticket ticket(String key, RequestState state) {
        return new Ticket(new TicketRef("jira", key), URI.create("https://tickets.example.com/browse/" + key), state);
    }
}
