package dev.pao.testkit.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.testkit.internal.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of {@link FulfillmentProvider}, by their numbers. A provider's test implements the methods above. */
public interface FulfillmentProviderContract extends ProviderUnderTest {

    /** Promise 1. */
    @Test
    @DisplayName("1. The template keys name the system and its keys, and always say the same")
    default void theTemplateKeysAlwaysSayTheSame() {
        FulfillmentProvider provider = provider();
        assertThat(provider.templateKeys()).isEqualTo(provider.templateKeys());
        assertThat(provider.system()).isEqualTo(provider.templateKeys().system());
    }

    /** Promise 2. */
    @Test
    @DisplayName("2. Create makes one ticket that holds what the order's content says, and gives it")
    default void createMakesOneTicketThatHoldsTheOrder() {
        FulfillmentProvider provider = provider();
        Ticket first = provider.create(order("k1", "a database called orders"));
        Ticket second = provider.create(order("k2", "a bucket called logs"));
        assertThat(first.ref()).isNotEqualTo(second.ref());
        assertThat(first.ref().system()).isEqualTo(provider.system());
        assertThat(told(first.ref())).contains("a database called orders").doesNotContain("logs");
        assertThat(told(second.ref())).contains("a bucket called logs");
    }

    /** Promise 3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*bold* _slanted_ -gone- +under+ ^up^ ~down~ ??cited?? {{mono}}",
                "[click|https://evil.example.com] [https://evil.example.com]",
                "[~admin] @admin",
                "!https://evil.example.com/x.png!",
                "{code}x{code} {noformat}y{noformat} {color:red}z{color}",
                "# one",
                "|cell|cell|",
                "<b>x</b> <script>y</script> &amp; &lt;",
                "back\\slash \\\\ \\{",
                "```fence``` `tick` **strong** [text](https://evil.example.com)",
            })
    @DisplayName("3. What a requester wrote has no meaning in the ticket system")
    default void whatARequesterWroteHasNoMeaning(String text) {
        Ticket ticket = provider().create(order("k1", text));
        assertThat(told(ticket.ref())).contains(text);
    }

    /** Promise 4: for a ticket whose making was told. */
    @Test
    @DisplayName("4. Find gives the ticket of a key once it was made, and nothing for a key that was never used")
    default void findGivesTheTicketOfAKey() {
        FulfillmentProvider provider = provider();
        provider.create(order("k0", "another"));
        TicketRef made = provider.create(order("k1", "this one")).ref();
        assertThat(provider.find(new IdempotencyKey("k1")).map(Ticket::ref)).contains(made);
        assertThat(provider.find(new IdempotencyKey("k2"))).isEmpty();
    }

    /** Promise 4: for a ticket whose making was not told. */
    @Test
    @DisplayName("4. Find gives the ticket of a key also when create did not live to give it")
    default void findGivesATicketWhoseAnswerWasLost() {
        FulfillmentProvider provider = provider();
        loseNextAnswer();
        assertThatThrownBy(() -> provider.create(order("k1", "lost")))
                .isInstanceOf(FulfillmentException.TransientFailure.class);
        Ticket found = provider.find(new IdempotencyKey("k1")).orElseThrow();
        assertThat(told(found.ref())).contains("lost");
    }

    /** Promise 5. */
    @Test
    @DisplayName("5. Status gives a ticket as it is now, and nothing for one that is gone")
    default void statusGivesATicketAsItIs() {
        FulfillmentProvider provider = provider();
        Ticket ticket = provider.create(order("k1", "a"));
        assertThat(provider.status(ticket.ref())).contains(ticket);
        remove(ticket.ref());
        assertThat(provider.status(ticket.ref())).isEmpty();
    }

    /** Promise 6. */
    @Test
    @DisplayName("6. An order that the system does not accept is refused, with the system's own words")
    default void anOrderThatIsNotAcceptedIsRefused() {
        Throwable refusal = catchThrowable(() -> provider().create(unacceptableOrder("k1")));
        assertThat(refusal).isInstanceOf(FulfillmentException.Refused.class).hasMessageMatching("(?s).*\\S.*");
        assertThat(provider().find(new IdempotencyKey("k1"))).isEmpty();
    }

    /** Promise 7: away. */
    @Test
    @DisplayName("7. A system that is away is a transient failure, for a look-up too")
    default void aSystemThatIsAwayIsATransientFailure() {
        TicketRef ticket = provider().create(order("k1", "a")).ref();
        stopAnswering();
        for (Runnable call : calls(ticket)) {
            assertThatThrownBy(call::run).isInstanceOf(FulfillmentException.TransientFailure.class);
        }
    }

    /** Promise 7: locked. */
    @Test
    @DisplayName("7. A system that turns the credentials down needs somebody to act, for a look-up too")
    default void refusedCredentialsStall() {
        TicketRef ticket = provider().create(order("k1", "a")).ref();
        refuseCredentials();
        for (Runnable call : calls(ticket)) {
            assertThatThrownBy(call::run).isInstanceOf(FulfillmentException.Stalled.class);
        }
    }

    /** Promise 8: threads. */
    @Test
    @DisplayName("8. All methods may be called from any thread")
    default void allMethodsMayBeCalledFromAnyThread() {
        FulfillmentProvider provider = provider();
        List<Callable<TicketRef>> tasks = IntStream.range(0, 8)
                .<Callable<TicketRef>>mapToObj(i -> () -> {
                    Order order = order("k" + i, "number " + i);
                    TicketRef made = provider.create(order).ref();
                    assertThat(provider.find(order.key()).map(Ticket::ref)).contains(made);
                    return made;
                })
                .toList();
        assertThat(Together.run(tasks)).doesNotHaveDuplicates();
    }

    /** Promise 8: secrets. */
    @Test
    @DisplayName("8. No message holds a secret")
    default void noMessageHoldsASecret() {
        TicketRef ticket = provider().create(order("k1", "a")).ref();
        List<Throwable> failures = new ArrayList<>();
        failures.add(catchThrowable(() -> provider().create(unacceptableOrder("k3"))));
        refuseCredentials();
        calls(ticket).forEach(call -> failures.add(catchThrowable(call::run)));
        stopAnswering();
        calls(ticket).forEach(call -> failures.add(catchThrowable(call::run)));
        assertThat(provider().toString()).doesNotContain(secret());
        assertThat(failures)
                .allSatisfy(failure -> assertThat(Throwables.textOf(failure)).doesNotContain(secret()));
    }

    private List<Runnable> calls(TicketRef ticket) {
        FulfillmentProvider provider = provider();
        return List.of(
                () -> provider.create(order("k2", "b")),
                () -> provider.find(new IdempotencyKey("k1")),
                () -> provider.status(ticket));
    }
}
