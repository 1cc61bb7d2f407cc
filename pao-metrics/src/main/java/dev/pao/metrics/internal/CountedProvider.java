package dev.pao.metrics.internal;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A provider whose attempts at tickets are counted. */
public final class CountedProvider implements FulfillmentProvider {

    private final FulfillmentProvider provider;
    private final Map<Attempt, Counter> counters = new EnumMap<>(Attempt.class);

    /** Counts what a provider does. */
    public CountedProvider(FulfillmentProvider provider, MeterRegistry registry, Tags tags) {
        this.provider = provider;
        for (Attempt attempt : Attempt.values()) {
            counters.put(
                    attempt,
                    Counter.builder("pao.fulfillment.tickets")
                            .description("Attempts to make a ticket, by what they came to")
                            .baseUnit("tickets")
                            .tags(tags)
                            .tag("system", provider.system())
                            .tag("outcome", attempt.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    @Override
    public Ticket create(Order order) {
        Attempt attempt = Attempt.FAILED;
        try {
            Ticket ticket = provider.create(order);
            attempt = Attempt.CREATED;
            return ticket;
        } catch (FulfillmentException.Refused e) {
            attempt = Attempt.REFUSED;
            throw e;
        } catch (FulfillmentException.Stalled e) {
            attempt = Attempt.STALLED;
            throw e;
        } finally {
            count(attempt);
        }
    }

    private void count(Attempt attempt) {
        Objects.requireNonNull(counters.get(attempt), "every attempt has a counter")
                .increment();
    }

    @Override
    public String system() {
        return provider.system();
    }

    @Override
    public TemplateKeys templateKeys() {
        return provider.templateKeys();
    }

    @Override
    public Optional<? extends TicketLookup> lookup() {
        return provider.lookup();
    }

    @Override
    public boolean isRepeatable() {
        return provider.isRepeatable();
    }

    private enum Attempt {
        /** There is a ticket. */
        CREATED,
        /** The system does not accept the order. */
        REFUSED,
        /** Somebody must act first. */
        STALLED,
        /** The system was away, or whether there is a ticket is not known. */
        FAILED
    }
}
