package com.example.catalog;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.testkit.fulfillment.FulfillmentProviderContract;
import dev.pao.testkit.fulfillment.Orders;
import java.io.IOException;
import java.net.http.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The provider keeps every promise of a provider, before a tracker that answers over HTTP. */
class TrackerProviderTest implements FulfillmentProviderContract {

    private Tracker tracker;
    private FulfillmentProvider provider;

    @BeforeEach
    void start() throws IOException {
        tracker = new Tracker();
        provider = new TrackerProvider(tracker.url(), Secret.of(Tracker.TOKEN), HttpClient.newHttpClient());
    }

    @AfterEach
    void stop() {
        tracker.close();
    }

    @Override
    public FulfillmentProvider provider() {
        return provider;
    }

    @Override
    public Order order(String key, String text) {
        return Orders.of(
                key, Value.Mapping.EMPTY.with("title", Value.of("A wish")).with("body", Value.of(text)));
    }

    @Override
    public Order unacceptableOrder(String key) {
        return Orders.of(key, Value.Mapping.EMPTY.with("title", Value.of(" ")));
    }

    @Override
    public String told(TicketRef ticket) {
        return tracker.body(ticket.key());
    }

    @Override
    public void loseNextAnswer() {
        tracker.loseNextAnswer();
    }

    @Override
    public void stopAnswering() {
        tracker.close();
    }

    @Override
    public void refuseCredentials() {
        tracker.refuse(401);
    }

    @Override
    public void beBusy() {
        tracker.refuse(503);
    }

    @Override
    public String secret() {
        return Tracker.TOKEN;
    }
}
