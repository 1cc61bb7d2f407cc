package dev.pao.http.internal.request;

import dev.pao.fulfillment.Attention;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.fulfillment.TemplatePlaces;
import dev.pao.fulfillment.Ticket;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as JSON. Every key but {@code refusals} is always there; what does not apply is {@code null}. */
final class RequestJson {

    private RequestJson() {}

    static Value.Mapping of(ServiceRequest request) {
        Order order = request.order();
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("id", Value.of(request.id().text()));
        body.put("item", Value.of(order.item().name()));
        body.put("version", Value.of(order.item().version().toString()));
        body.put("requester", requester(order.requester()));
        body.put("parameters", request.parameters());
        body.put("state", Value.of(request.state().word()));
        body.put("ticket", request.ticket().map(RequestJson::ticket).orElseGet(Value::nothing));
        body.put("problem", text(request.problem()));
        body.put("attention", request.attention().map(RequestJson::attention).orElseGet(Value::nothing));
        body.put("next_look_at", text(request.dueAt().map(Instant::toString)));
        body.put("submitted_at", Value.of(request.submittedAt().toString()));
        body.put("updated_at", Value.of(request.updatedAt().toString()));
        return new Value.Mapping(body);
    }

    /** A request that was just refused, with what the ticket system says of its fields, at the places of the item's file. */
    static Value.Mapping of(SubmitOutcome.Refused refused) {
        Value.Mapping request = of(refused.request());
        List<Value> refusals = new ArrayList<>();
        TemplatePlaces.of(refused.fieldMessages())
                .forEach((place, message) -> refusals.add(Value.Mapping.EMPTY
                        .with("place", Value.of(place.text()))
                        .with("message", Value.of(message))));
        return refusals.isEmpty() ? request : request.with("refusals", new Value.Sequence(refusals));
    }

    private static Value requester(Requester requester) {
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("user_id", Value.of(requester.userId()));
        body.put("team", text(requester.team()));
        body.put("email", text(requester.email()));
        return new Value.Mapping(body);
    }

    private static Value ticket(Ticket ticket) {
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("system", Value.of(ticket.ref().system()));
        body.put("key", Value.of(ticket.ref().key()));
        body.put("url", Value.of(ticket.url().toString()));
        body.put("state", Value.of(ticket.state().word()));
        return new Value.Mapping(body);
    }

    private static Value attention(Attention attention) {
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("reason", Value.of(attention.reason().word()));
        body.put("advice", Value.of(attention.advice()));
        body.put("since", Value.of(attention.since().toString()));
        return new Value.Mapping(body);
    }

    private static Value text(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }
}
