package dev.pao.cli.serve;

import dev.pao.fulfillment.Attention;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.ServiceRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tells of each request that needs somebody, once for each reason, and anew after a start. Not thread-safe. */
final class AttentionLog {

    private static final RequestQuery NEWEST =
            RequestQuery.ALL.onlyNeedingAttention().limit(1_000);

    private final FulfillmentService service;
    private final Consumer<String> warnings;
    private Map<RequestId, Attention> told = Map.of();

    /** Tells of the requests of a service, a line each. */
    AttentionLog(FulfillmentService service, Consumer<String> warnings) {
        this.service = service;
        this.warnings = warnings;
    }

    /** Tells of what was not told yet. */
    void tell() {
        List<ServiceRequest> needing = service.list(NEWEST);
        Map<RequestId, Attention> now = new HashMap<>();
        for (ServiceRequest request : needing) {
            request.attention().ifPresent(attention -> {
                now.put(request.id(), attention);
                if (!isTold(request.id(), attention)) {
                    warn(request, attention);
                }
            });
        }
        told = now;
    }

    private boolean isTold(RequestId id, Attention attention) {
        Attention before = told.get(id);
        return before != null && before.reason() == attention.reason();
    }

    private void warn(ServiceRequest request, Attention attention) {
        warnings.accept(request.id() + " for " + request.order().item() + " needs attention: "
                + request.problem().orElse(attention.reason().word()) + "; " + attention.advice());
    }
}
