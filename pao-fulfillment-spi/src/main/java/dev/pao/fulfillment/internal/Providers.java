package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.TicketLookup;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The providers, one for each system. */
final class Providers {

    private final Map<String, FulfillmentProvider> bySystem = new LinkedHashMap<>();

    Providers(Collection<FulfillmentProvider> providers) {
        for (FulfillmentProvider provider : providers) {
            if (bySystem.put(provider.system(), provider) != null) {
                throw new IllegalArgumentException(
                        "a system has one provider, found two for `" + provider.system() + "`");
            }
        }
    }

    Set<String> systems() {
        return bySystem.keySet();
    }

    List<TemplateKeys> keys() {
        return bySystem.values().stream().map(FulfillmentProvider::templateKeys).toList();
    }

    Optional<FulfillmentProvider> of(ServiceRequest request) {
        return Optional.ofNullable(bySystem.get(request.order().system()));
    }

    Optional<TicketLookup> lookup(ServiceRequest request) {
        return of(request).flatMap(FulfillmentProvider::lookup);
    }
}
