package dev.pao.bridge.internal;

import dev.pao.fulfillment.Attention;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.Ticket;
import dev.pao.model.value.Value;

/** How a request fares, as JSON. Every key is always there; what does not apply is {@code null}. */
public final class RequestJson {

    private RequestJson() {}

    /** A request as it is recorded. */
    public static Value.Mapping of(ServiceRequest request) {
        return Value.Mapping.builder()
                .put("id", Value.of(request.id().text()))
                .put("item", Value.of(request.order().item().name()))
                .put("version", Value.of(request.order().item().version().toString()))
                .put("state", Value.of(request.state().word()))
                .put("ticket", request.ticket().map(RequestJson::ticket).orElseGet(Value::nothing))
                .put("problem", Texts.orNull(request.problem()))
                .put("advice", Texts.orNull(request.attention().map(Attention::advice)))
                .build();
    }

    private static Value ticket(Ticket ticket) {
        return Value.Mapping.builder()
                .put("system", Value.of(ticket.ref().system()))
                .put("key", Value.of(ticket.ref().key()))
                .put("url", Value.of(ticket.url().toString()))
                .put("state", Value.of(ticket.state().word()))
                .build();
    }
}
