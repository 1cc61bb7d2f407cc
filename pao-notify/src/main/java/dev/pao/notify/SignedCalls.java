package dev.pao.notify;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signed documents to a program that keeps tickets, and what it answers. */
final class SignedCalls {

    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final URI url;
    private final WebhookSignature signature;
    private final Clock clock;
    private final HttpPost http;

    SignedCalls(URI url, WebhookSignature signature, Clock clock, HttpPost http) {
        this.url = url;
        this.signature = signature;
        this.clock = clock;
        this.http = http;
    }

    /** What the program answers to a question, if that leaves open what to do with it. Each one is asked under an id of its own. */
    Answer ask(String type, Value.Mapping data) {
        return make(type, type + "." + UUID.randomUUID(), data);
    }

    /** What the program answers to a command, if that leaves open what to do with it. The same key is told under the same id. */
    Answer command(String type, IdempotencyKey key, Value.Mapping data) {
        return make(type, type + "." + DigestKey.hash(key.text()), data);
    }

    private Answer make(String type, String id, Value.Mapping data) {
        Instant now = clock.instant();
        Map<String, Value> document = new LinkedHashMap<>();
        document.put("type", Value.of(type));
        document.put("timestamp", Value.of(now.toString()));
        document.put("data", data);
        byte[] body = ValueJson.write(new Value.Mapping(document)).getBytes(StandardCharsets.UTF_8);
        return checked(send(signature.request(url, id, now, body)), now);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, LONGEST_ANSWER);
        } catch (ChannelException.TransientFailure e) {
            String message = String.valueOf(e.getMessage());
            boolean neverLeft =
                    e.getCause() instanceof ConnectException || e.getCause() instanceof HttpConnectTimeoutException;
            throw neverLeft
                    ? TransientFailure.withoutEffect(message, RETRY, null)
                    : new TransientFailure(message, RETRY, null);
        }
    }

    private static Answer checked(HttpResponse<String> response, Instant now) {
        int status = response.statusCode();
        Answer answer = new Answer(status, response.body());
        Duration wait = RetryAfter.of(response, now).orElse(RETRY);
        if (status == 429) {
            throw TransientFailure.withoutEffect("the ticket program asks for fewer calls", wait, null);
        } else if (status >= 500) {
            throw new TransientFailure("the ticket program has a fault: " + status + answer.detail(), wait, null);
        }
        boolean readable = (status >= 200 && status < 300) || status == 400 || status == 422 || status == 404;
        if (!readable) {
            throw new Stalled("the ticket program answers " + status + answer.detail(), null);
        }
        return answer;
    }

    /** An answer that is no fault. */
    record Answer(int status, String body) {

        Refused refusal() {
            Map<String, String> errors = new LinkedHashMap<>();
            json().flatMap(answer -> answer.mapping("errors"))
                    .ifPresent(given -> given.entries()
                            .forEach((key, value) -> errors.put(
                                    key,
                                    OneLine.of(value instanceof Value.Text text ? text.text() : value.toString()))));
            return new Refused("the ticket program refuses the order" + detail(), errors);
        }

        /** A program that was told to make a ticket and names none may have made it. */
        Ticket created(String system) {
            Optional<Ticket> made = status < 300 ? json().flatMap(answer -> read(answer, system)) : Optional.empty();
            if (status == 404) {
                throw unreadable();
            }
            return made.orElseThrow(() ->
                    new TransientFailure("the ticket program names no ticket in its answer to an order", RETRY, null));
        }

        Ticket ticket(String system) {
            return successful().flatMap(answer -> read(answer, system)).orElseThrow(this::unreadable);
        }

        List<Ticket> tickets(String system) {
            List<Value> listed = successful()
                    .flatMap(answer -> answer.sequence("tickets"))
                    .orElseThrow(this::unreadable)
                    .values();
            return listed.stream()
                    .map(value -> Optional.of(value)
                            .filter(Value.Mapping.class::isInstance)
                            .flatMap(ticket -> read((Value.Mapping) ticket, system))
                            .orElseThrow(this::unreadable))
                    .toList();
        }

        /** A page before the program may answer 404 as well: only the program's own word counts. */
        boolean saysThereIsNone() {
            return status == 404
                    && json().flatMap(answer -> answer.get("ticket"))
                            .filter(Value.nothing()::equals)
                            .isPresent();
        }

        String detail() {
            return json().flatMap(answer -> answer.text("detail"))
                    .map(text -> ": " + OneLine.of(text, 300))
                    .orElse("");
        }

        private Optional<Value.Mapping> successful() {
            return status < 300 ? json() : Optional.empty();
        }

        private FulfillmentException unreadable() {
            return new Stalled(
                    "what answers at the ticket program's URL does not say what it should (" + status + ")", null);
        }

        private Optional<Value.Mapping> json() {
            try {
                return Optional.of(ValueJson.readMapping(body));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static Optional<Ticket> read(Value.Mapping answer, String system) {
            Optional<String> key = answer.text("key").filter(text -> !text.isBlank());
            Optional<RequestState> state = answer.text("state").flatMap(RequestState::find);
            Optional<URI> url = answer.text("url").flatMap(Answer::uri);
            return key.isPresent() && state.isPresent() && url.isPresent()
                    ? Optional.of(new Ticket(new TicketRef(system, key.get()), url.get(), state.get()))
                    : Optional.empty();
        }

        private static Optional<URI> uri(String text) {
            try {
                return Optional.of(new URI(text)).filter(WebhookUrl::isWeb);
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    }
}
