package dev.pao.testkit.fulfillment;

import static dev.pao.testkit.fulfillment.Orders.START;
import static dev.pao.testkit.fulfillment.Orders.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.testkit.internal.Together;
import java.net.URI;
import java.time.Duration;
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
        assertThat(store.open(10)).hasSize(1);
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
    @DisplayName("3. Claim gives the right to place a request to one caller at a time, and counts the attempt")
    default void theRightIsGivenToOneAtATime() {
        RequestStore store = requests();
        RequestId id = store.begin(request("k1")).id();
        List<Optional<ServiceRequest>> claims = Together.run(
                Collections.nCopies(8, (Callable<Optional<ServiceRequest>>) () -> store.claim(id, START, LEASE)));
        assertThat(claims.stream().flatMap(Optional::stream))
                .singleElement()
                .extracting(ServiceRequest::attempts)
                .isEqualTo(1);
        assertThat(store.find(id).orElseThrow().attempts()).isEqualTo(1);
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

    /** Promise 4. */
    @Test
    @DisplayName("4. A right that was not given back is free again after its lease")
    default void aLeaseRunsOut() {
        RequestId id = requests().begin(request("k1")).id();
        requests().claim(id, START, LEASE);
        assertThat(requests().claim(id, START.plus(LEASE).minusSeconds(1), LEASE))
                .isEmpty();
        assertThat(requests().claim(id, START.plus(LEASE), LEASE).orElseThrow().attempts())
                .isEqualTo(2);
    }

    /** Promise 5: what is recorded. */
    @Test
    @DisplayName("5. Change records what is made of a request, and gives the right to place it back")
    default void aChangeIsRecordedAndGivesTheRightBack() {
        RequestId id = requests().begin(request("k1")).id();
        requests().claim(id, START, LEASE);
        ServiceRequest putOff = requests().change(id, request -> request.putOff("Jira is away", START.plusSeconds(1)));
        assertThat(putOff.problem()).contains("Jira is away");
        assertThat(requests().find(id)).contains(putOff);
        assertThat(requests().claim(id, START.plusSeconds(2), LEASE)).isPresent();
        Ticket ticket = ticket("T-1", RequestState.IN_PROGRESS);
        ServiceRequest placed = requests().change(id, request -> request.placed(ticket, START.plusSeconds(3)));
        assertThat(requests().find(id)).contains(placed);
        assertThat(placed.ticket()).contains(ticket);
        assertThat(placed.state()).isEqualTo(RequestState.IN_PROGRESS);
    }

    /** Promise 5: one at a time. */
    @Test
    @DisplayName("5. Changes of one request do not overlap")
    default void changesDoNotOverlap() {
        RequestStore store = requests();
        RequestId id = store.begin(request("k1")).id();
        Together.run(IntStream.range(0, 8)
                .<Callable<ServiceRequest>>mapToObj(i -> () -> store.change(id, request -> request.attempted(START)))
                .toList());
        assertThat(store.find(id).orElseThrow().attempts()).isEqualTo(8);
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
    @DisplayName("6. Open gives the requests that are not in a final state, longest unchanged first")
    default void openGivesWhatWaitsLongest() {
        RequestId first = requests().begin(request("k1")).id();
        RequestId second = requests().begin(request("k2")).id();
        RequestId failed = requests().begin(request("k3")).id();
        requests().change(first, request -> request.putOff("away", START.plusSeconds(2)));
        requests()
                .change(second, request -> request.placed(ticket("T-1", RequestState.SUBMITTED), START.plusSeconds(1)));
        requests().change(failed, request -> request.failed("refused", START));
        assertThat(requests().open(10)).extracting(ServiceRequest::id).containsExactly(second, first);
        assertThat(requests().open(1)).extracting(ServiceRequest::id).containsExactly(second);
    }

    private static Ticket ticket(String key, RequestState state) {
        return new Ticket(new TicketRef("jira", key), URI.create("https://tickets.example.com/browse/" + key), state);
    }
}
