package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.ServiceRequest;
import java.util.Map;

/**
 * What an attempt came to.
 *
 * @param request as it is recorded
 * @param fieldMessages what the ticket system says of its fields, if it refuses the order
 */
record Placed(ServiceRequest request, Map<String, String> fieldMessages) {

    static Placed as(ServiceRequest request) {
        return new Placed(request, Map.of());
    }
}
