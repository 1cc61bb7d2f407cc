package dev.pao.testkit.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;
import dev.pao.testkit.internal.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link TicketLookup}, by their numbers. A provider's test implements the methods above. */
public interface TicketLookupContract extends LookupUnderTest {

    /** Promise 1: for a ticket whose making was told. */
    @Test
    @DisplayName("1. Find gives the ticket of a key once it was made, and nothing for a key that was never used")
    default void findGivesTheTicketOfAKey() {
        FulfillmentProvider provider = provider();
        provider.create(order("k0", "another"));
        TicketRef made = provider.create(order("k1", "this one")).ref();
        settle();
        assertThat(lookupUnderTest().find(new IdempotencyKey("k1")).map(Ticket::ref))
                .contains(made);
        assertThat(lookupUnderTest().find(new IdempotencyKey("k2"))).isEmpty();
        assertThat(lookupUnderTest().settlingTime()).isBetween(Duration.ZERO, Duration.ofMinutes(10));
    }

    /** Promise 1: for a ticket whose making was not told. */
    @Test
    @DisplayName("1. Find gives the ticket of a key also when create did not live to give it")
    default void findGivesATicketWhoseAnswerWasLost() {
        loseNextAnswer();
        assertThatThrownBy(() -> provider().create(order("k1", "lost")))
                .isInstanceOf(FulfillmentException.TransientFailure.class);
        settle();
        Ticket found = lookupUnderTest().find(new IdempotencyKey("k1")).orElseThrow();
        assertThat(told(found.ref())).contains("lost");
    }

    /** Promise 1: for an order of which none was made. */
    @Test
    @DisplayName("1. Find gives nothing for an order that was refused")
    default void findGivesNothingForARefusedOrder() {
        assertThatThrownBy(() -> provider().create(unacceptableOrder("k1")))
                .isInstanceOf(FulfillmentException.Refused.class);
        settle();
        assertThat(lookupUnderTest().find(new IdempotencyKey("k1"))).isEmpty();
    }

    /** Promise 2. */
    @Test
    @DisplayName("2. Status gives a ticket as it is now, and nothing for one that is gone")
    default void statusGivesATicketAsItIs() {
        Ticket ticket = provider().create(order("k1", "a"));
        assertThat(lookupUnderTest().status(ticket.ref())).contains(ticket);
        remove(ticket.ref());
        assertThat(lookupUnderTest().status(ticket.ref())).isEmpty();
    }

    /** Promise 3: away. */
    @Test
    @DisplayName("3. A look-up that was not answered is a transient failure")
    default void aLookUpThatWasNotAnsweredFails() {
        TicketRef ticket = provider().create(order("k1", "a")).ref();
        stopAnswering();
        for (Callable<Optional<Ticket>> call : calls(ticket)) {
            assertThatThrownBy(call::call).isInstanceOf(FulfillmentException.TransientFailure.class);
        }
    }

    /** Promise 3: busy. */
    @Test
    @DisplayName("3. A look-up that was sent away is a transient failure")
    default void aLookUpThatWasSentAwayFails() {
        TicketRef ticket = provider().create(order("k1", "a")).ref();
        beBusy();
        for (Callable<Optional<Ticket>> call : calls(ticket)) {
            assertThatThrownBy(call::call).isInstanceOf(FulfillmentException.TransientFailure.class);
        }
    }

    /** Promise 3: locked. */
    @Test
    @DisplayName("3. A look-up whose credentials are turned down needs somebody to act")
    default void aLookUpWithRefusedCredentialsStalls() {
        TicketRef ticket = provider().create(order("k1", "a")).ref();
        refuseCredentials();
        for (Callable<Optional<Ticket>> call : calls(ticket)) {
            assertThatThrownBy(call::call).isInstanceOf(FulfillmentException.Stalled.class);
        }
    }

    /** Promise 4. */
    @Test
    @DisplayName("4. Several tickets of one key are told with their names")
    default void severalTicketsOfOneKeyAreTold() {
        Order order = order("k1", "twice");
        TicketRef first = provider().create(order).ref();
        TicketRef second = provider().create(order).ref();
        settle();
        if (first.equals(second)) {
            assertThat(lookupUnderTest().find(order.key()).map(Ticket::ref)).contains(first);
        } else {
            assertThatThrownBy(() -> lookupUnderTest().find(order.key()))
                    .isInstanceOfSatisfying(
                            FulfillmentException.SeveralTickets.class,
                            several -> assertThat(several.tickets()).containsExactlyInAnyOrder(first, second));
        }
    }

    /** Promise 5: threads. */
    @Test
    @DisplayName("5. All look-ups may be called from any thread")
    default void lookUpsMayBeCalledFromAnyThread() {
        List<TicketRef> made = IntStream.range(0, 8)
                .mapToObj(i -> provider().create(order("k" + i, "number " + i)).ref())
                .toList();
        settle();
        List<Callable<TicketRef>> tasks = IntStream.range(0, 8)
                .<Callable<TicketRef>>mapToObj(i -> () -> lookupUnderTest()
                        .find(new IdempotencyKey("k" + i))
                        .orElseThrow()
                        .ref())
                .toList();
        assertThat(Together.run(tasks)).containsExactlyInAnyOrderElementsOf(made);
    }

    /** Promise 5: secrets. */
    @Test
    @DisplayName("5. No message of a look-up holds a secret")
    default void noLookUpTellsASecret() {
        TicketRef ticket = provider().create(order("k1", "a")).ref();
        List<Throwable> failures = new ArrayList<>();
        refuseCredentials();
        calls(ticket).forEach(call -> failures.add(catchThrowable(call::call)));
        stopAnswering();
        calls(ticket).forEach(call -> failures.add(catchThrowable(call::call)));
        assertThat(failures)
                .allSatisfy(failure -> assertThat(Throwables.textOf(failure)).doesNotContain(secret()));
    }

    private List<Callable<Optional<Ticket>>> calls(TicketRef ticket) {
        TicketLookup lookup = lookupUnderTest();
        return List.of(() -> lookup.find(new IdempotencyKey("k1")), () -> lookup.status(ticket));
    }
}
