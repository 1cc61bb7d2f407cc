package dev.pao.metrics.internal;

import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookRequest;
import dev.pao.sync.webhook.WebhookVerdict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** An intake whose verdicts are counted. */
public final class CountedWebhooks implements WebhookIntake {

    private final WebhookIntake intake;
    private final Map<DeliveryOutcome, Counter> counters = new EnumMap<>(DeliveryOutcome.class);

    /** Counts what an intake says. */
    public CountedWebhooks(WebhookIntake intake, MeterRegistry registry, Tags tags) {
        this.intake = intake;
        for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
            counters.put(
                    outcome,
                    Counter.builder("pao.webhook.deliveries")
                            .description("Webhook deliveries, by what they were answered")
                            .baseUnit("deliveries")
                            .tags(tags)
                            .tag("outcome", outcome.word())
                            .register(registry));
        }
    }

    @Override
    public WebhookVerdict receive(WebhookRequest request) {
        WebhookVerdict verdict = intake.receive(request);
        Counter counter = counters.get(DeliveryOutcome.of(verdict));
        Objects.requireNonNull(counter, "every verdict has a counter").increment();
        return verdict;
    }

    @Override
    public long maxBodyBytes() {
        return intake.maxBodyBytes();
    }
}
