package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.testkit.fulfillment.FulfillmentProviderContract;
import dev.pao.testkit.fulfillment.Orders;
import dev.pao.testkit.fulfillment.TicketLookupContract;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookProviderTest implements FulfillmentProviderContract, TicketLookupContract {

    private static final TemplateKeys KEYS = new TemplateKeys("desk", Set.of("title"), Set.of("body"));

    private final TicketProgram program = TicketProgram.start();
    private final WebhookProvider provider = WebhookProvider.builder(
                    KEYS, program.url(), List.of(Secret.of(TicketProgram.SECRET)))
            .timeout(Duration.ofSeconds(5))
            .build();

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aRefusalIsToldByTemplateKey() {
        assertThatThrownBy(() -> provider.create(unacceptableOrder("k1")))
                .isInstanceOfSatisfying(
                        FulfillmentException.Refused.class,
                        refused -> assertThat(refused.fieldMessages()).containsEntry("/title", "is missing"))
                .hasMessage("the ticket program refuses the order: an order has a title");
    }

    @Test
    void aFaultMayHaveMadeATicket() {
        program.refuse(503);
        assertThatThrownBy(() -> provider.create(order("k1", "a")))
                .isInstanceOfSatisfying(
                        FulfillmentException.TransientFailure.class,
                        fault -> assertThat(fault.mayHaveActed()).isTrue());
    }

    @Test
    void aPageBeforeTheProgramIsNoWordOfIt() {
        program.refuse(404);
        assertThatThrownBy(() -> provider.status(new TicketRef("desk", "P-k1")))
                .isInstanceOf(FulfillmentException.Stalled.class);
    }

    /** Receivers are told to drop what they have seen: a question is no repetition of an earlier one. */
    @Test
    void aRepeatedOrderHasItsNameAndEachQuestionItsOwn() {
        provider.create(order("k1", "a"));
        provider.create(order("k1", "a"));
        provider.find(new IdempotencyKey("k1"));
        provider.find(new IdempotencyKey("k1"));

        assertThat(program.ids()).hasSize(4);
        assertThat(Set.copyOf(program.ids())).hasSize(3);
        assertThat(program.ids().get(1)).isEqualTo(program.ids().get(0));
    }

    @Test
    void aDayIsTheLongestWaitThatIsAskedFor() {
        program.beBusy("999999999");

        assertThatThrownBy(() -> provider.create(order("k1", "a")))
                .isInstanceOfSatisfying(
                        FulfillmentException.TransientFailure.class,
                        busy -> assertThat(busy.retryAfter()).isEqualTo(Duration.ofDays(1)));
    }

    @Test
    void anOrderGoesNowhereInTheClear() {
        WebhookProvider.Builder builder = WebhookProvider.builder(
                KEYS, URI.create("http://tickets.example.com/"), List.of(Secret.of(TicketProgram.SECRET)));
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Override
    public FulfillmentProvider provider() {
        return provider;
    }

    @Override
    public Order order(String key, String text) {
        return Orders.of(
                key, Value.Mapping.EMPTY.with("title", Value.of("A database")).with("body", Value.of(text)));
    }

    @Override
    public Order unacceptableOrder(String key) {
        return Orders.of(key, Value.Mapping.EMPTY.with("body", Value.of("a")));
    }

    @Override
    public String told(TicketRef ticket) {
        return program.told(ticket.key());
    }

    @Override
    public void loseNextAnswer() {
        program.loseNextAnswer();
    }

    @Override
    public void stopAnswering() {
        program.close();
    }

    @Override
    public void beBusy() {
        program.refuse(429);
    }

    @Override
    public void refuseCredentials() {
        program.refuse(401);
    }

    @Override
    public void remove(TicketRef ticket) {
        program.remove(ticket.key());
    }

    @Override
    public String secret() {
        return TicketProgram.SECRET;
    }
}
