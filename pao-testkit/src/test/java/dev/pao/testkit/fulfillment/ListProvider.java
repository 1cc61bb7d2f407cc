package dev.pao.testkit.fulfillment;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import java.time.Duration;

/** The recording provider as a provider under test. */
class ListProvider implements LookupUnderTest {

    final RecordingProvider tickets = RecordingProvider.jira();

    @Override
    public FulfillmentProvider provider() {
        return tickets;
    }

    @Override
    public Order order(String key, String text) {
        Order order = Orders.mysqlDatabase(key);
        return Orders.of(key, order.content().with("description", Value.of(text)));
    }

    @Override
    public Order unacceptableOrder(String key) {
        return Orders.of(key, Orders.mysqlDatabase(key).content().without("summary"));
    }

    @Override
    public String told(TicketRef ticket) {
        int number = Integer.parseInt(ticket.key().substring("T-".length()));
        return tickets.orders().get(number - 1).content().text("description").orElseThrow();
    }

    @Override
    public void loseNextAnswer() {
        tickets.loseNextAnswer();
    }

    @Override
    public void stopAnswering() {
        for (int i = 0; i < 3; i++) {
            tickets.failNext(new FulfillmentException.TransientFailure("away", Duration.ofSeconds(1), null));
        }
    }

    @Override
    public void beBusy() {
        for (int i = 0; i < 3; i++) {
            tickets.failNext(FulfillmentException.TransientFailure.withoutEffect("busy", Duration.ofSeconds(1), null));
        }
    }

    @Override
    public void refuseCredentials() {
        for (int i = 0; i < 3; i++) {
            tickets.failNext(new FulfillmentException.Stalled("the token is wrong", null));
        }
    }

    @Override
    public void remove(TicketRef ticket) {
        tickets.remove(ticket);
    }

    @Override
    public String secret() {
        return "s3cret-token";
    }
}
