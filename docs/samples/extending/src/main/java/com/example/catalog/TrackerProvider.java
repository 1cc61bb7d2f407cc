package com.example.catalog;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tickets in the house's own tracker: {@code POST /tickets} with title and body, under a key that the tracker makes one ticket of,
 * however often it comes. It shows texts as they are.
 */
public final class TrackerProvider implements FulfillmentProvider {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final URI url;
    private final Secret token;
    private final HttpClient client;

    /** A provider that calls through a client of the host. */
    public TrackerProvider(URI url, Secret token, HttpClient client) {
        this.url = url;
        this.token = token;
        this.client = client;
    }

    @Override
    public TemplateKeys templateKeys() {
        return new TemplateKeys("tracker", Set.of("title"), Set.of("body"));
    }

    /** The key makes it so: after a lost answer PAO simply asks again. */
    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Ticket create(Order order) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(url.resolve("tickets"))
                .timeout(SOON)
                .header("Authorization", "Bearer " + token.reveal())
                .header("Idempotency-Key", order.key().text())
                .POST(HttpRequest.BodyPublishers.ofString(ValueJson.write(order.content())))
                .build());
        return switch (answer.statusCode()) {
            case 200, 201 -> ticket(ValueJson.readMapping(answer.body()));
            case 422 -> throw new FulfillmentException.Refused("the tracker says: " + answer.body(), Map.of());
            case 401, 403 -> throw new FulfillmentException.Stalled("the tracker takes no such token: renew it", null);
            case 429, 503 ->
                throw FulfillmentException.TransientFailure.withoutEffect("the tracker is busy", SOON, null);
            default ->
                throw new FulfillmentException.TransientFailure(
                        "the tracker answers " + answer.statusCode(), SOON, null);
        };
    }

    /** None: this tracker can't be asked, so people close the requests. */
    @Override
    public Optional<TicketLookup> lookup() {
        return Optional.empty();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw FulfillmentException.TransientFailure.withoutEffect("the tracker is away", SOON, e);
        } catch (IOException e) {
            throw new FulfillmentException.TransientFailure("the tracker hung up", SOON, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FulfillmentException.TransientFailure("interrupted while the tracker answers", SOON, e);
        }
    }

    private Ticket ticket(Value.Mapping answer) {
        String key =
                answer.text("id").orElseThrow(() -> new FulfillmentException.Stalled("the tracker names no id", null));
        return new Ticket(new TicketRef("tracker", key), url.resolve("tickets/" + key), RequestState.SUBMITTED);
    }
}
