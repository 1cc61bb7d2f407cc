package dev.pao.testkit.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
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

    /** Promise 4. */
    @Test
    @DisplayName("4. An order that the system does not accept is refused, with the system's own words")
    default void anOrderThatIsNotAcceptedIsRefused() {
        Throwable refusal = catchThrowable(() -> provider().create(unacceptableOrder("k1")));
        assertThat(refusal).isInstanceOf(FulfillmentException.Refused.class).hasMessageMatching("(?s).*\\S.*");
    }

    /** Promise 5: away. */
    @Test
    @DisplayName("5. A system that is away is a transient failure")
    default void aSystemThatIsAwayIsATransientFailure() {
        stopAnswering();
        assertThatThrownBy(() -> provider().create(order("k1", "a")))
                .isInstanceOf(FulfillmentException.TransientFailure.class);
    }

    /** Promise 5: no answer. */
    @Test
    @DisplayName("5. A ticket may have been made where the answer was lost")
    default void aLostAnswerMayHaveMadeATicket() {
        loseNextAnswer();
        assertThatThrownBy(() -> provider().create(order("k1", "lost")))
                .isInstanceOfSatisfying(
                        FulfillmentException.TransientFailure.class,
                        lost -> assertThat(lost.mayHaveActed()).isTrue());
    }

    /** Promise 5: busy. */
    @Test
    @DisplayName("5. No ticket was made by a system that sends everybody away")
    default void aBusySystemMadeNothing() {
        beBusy();
        assertThatThrownBy(() -> provider().create(order("k1", "a")))
                .isInstanceOfSatisfying(
                        FulfillmentException.TransientFailure.class,
                        busy -> assertThat(busy.mayHaveActed()).isFalse());
    }

    /** Promise 5: locked. */
    @Test
    @DisplayName("5. A system that turns the credentials down needs somebody to act")
    default void refusedCredentialsStall() {
        refuseCredentials();
        assertThatThrownBy(() -> provider().create(order("k1", "a"))).isInstanceOf(FulfillmentException.Stalled.class);
    }

    /** Promise 6. */
    @Test
    @DisplayName("6. Where it is repeatable, a second create of an order gives the ticket of the first")
    default void aRepeatableCreateGivesTheSameTicket() {
        FulfillmentProvider provider = provider();
        assumeThat(provider.isRepeatable()).isTrue();
        Order order = order("k1", "once");
        assertThat(provider.create(order).ref())
                .isEqualTo(provider.create(order).ref());
        loseNextAnswer();
        Order lost = order("k2", "lost");
        assertThatThrownBy(() -> provider.create(lost)).isInstanceOf(FulfillmentException.TransientFailure.class);
        assertThat(provider.create(lost).ref()).isEqualTo(provider.create(lost).ref());
    }

    /** Promise 7: threads. */
    @Test
    @DisplayName("7. All methods may be called from any thread")
    default void allMethodsMayBeCalledFromAnyThread() {
        FulfillmentProvider provider = provider();
        List<Callable<TicketRef>> tasks = IntStream.range(0, 8)
                .<Callable<TicketRef>>mapToObj(i ->
                        () -> provider.create(order("k" + i, "number " + i)).ref())
                .toList();
        assertThat(Together.run(tasks)).doesNotHaveDuplicates();
    }

    /** Promise 7: secrets. */
    @Test
    @DisplayName("7. No message holds a secret")
    default void noMessageHoldsASecret() {
        FulfillmentProvider provider = provider();
        List<Throwable> failures = new ArrayList<>();
        failures.add(catchThrowable(() -> provider.create(unacceptableOrder("k3"))));
        refuseCredentials();
        failures.add(catchThrowable(() -> provider.create(order("k1", "a"))));
        stopAnswering();
        failures.add(catchThrowable(() -> provider.create(order("k2", "b"))));
        assertThat(provider.toString()).doesNotContain(secret());
        assertThat(failures)
                .allSatisfy(failure -> assertThat(Throwables.textOf(failure)).doesNotContain(secret()));
    }
}
