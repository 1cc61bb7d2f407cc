package dev.pao.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.store.sync.SyncId;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookRequest;
import dev.pao.sync.webhook.WebhookVerdict;
import dev.pao.testkit.fulfillment.Orders;
import dev.pao.testkit.fulfillment.RecordingProvider;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountedCallsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CatalogMetrics metrics = CatalogMetrics.of(registry);

    static Stream<Arguments> verdicts() {
        return Stream.of(
                Arguments.of("accepted", new WebhookVerdict.Accepted("id", new SyncId("sync-20250816-001"))),
                Arguments.of("pong", new WebhookVerdict.Pong()),
                Arguments.of("ignored", new WebhookVerdict.Ignored("a reason that is no label")),
                Arguments.of("unauthorized", new WebhookVerdict.Unauthorized()),
                Arguments.of("malformed", new WebhookVerdict.Malformed("a detail that is no label")),
                Arguments.of("too_large", new WebhookVerdict.TooLarge()),
                Arguments.of("too_many", new WebhookVerdict.TooMany(Duration.ofSeconds(1))),
                Arguments.of("unavailable", new WebhookVerdict.Unavailable(Duration.ofSeconds(1))));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void aDeliveryIsCountedByItsVerdict(String outcome, WebhookVerdict verdict) {
        WebhookIntake intake = metrics.counting(new FixedIntake(verdict));
        assertThat(intake.receive(new WebhookRequest(Map.of(), new byte[0]))).isSameAs(verdict);
        assertThat(intake.maxBodyBytes()).isEqualTo(1000);
        assertThat(registry.get("pao.webhook.deliveries").counters())
                .allSatisfy(counter -> assertThat(counter.count())
                        .isEqualTo(outcome.equals(counter.getId().getTag("outcome")) ? 1 : 0));
    }

    @Test
    void everyAttemptAtATicketIsCountedByItsEnd() {
        RecordingProvider recording = RecordingProvider.jira();
        FulfillmentProvider provider = metrics.counting(recording);
        provider.create(Orders.mysqlDatabase("1"));
        fails(provider, recording, new FulfillmentException.Refused("no such project", Map.of()));
        fails(provider, recording, new FulfillmentException.Stalled("the token is refused", null));
        fails(provider, recording, new FulfillmentException.TransientFailure("away", Duration.ofSeconds(1), null));
        for (String outcome : new String[] {"created", "refused", "stalled", "failed"}) {
            assertThat(registry.get("pao.fulfillment.tickets")
                            .tags("system", "jira", "outcome", outcome)
                            .counter()
                            .count())
                    .as(outcome)
                    .isEqualTo(1);
        }
    }

    private static void fails(FulfillmentProvider provider, RecordingProvider recording, FulfillmentException failure) {
        recording.failNext(failure);
        assertThatThrownBy(() -> provider.create(Orders.mysqlDatabase("2"))).isSameAs(failure);
    }

    private record FixedIntake(WebhookVerdict verdict) implements WebhookIntake {

        @Override
        public WebhookVerdict receive(WebhookRequest request) {
            return verdict;
        }

        @Override
        public long maxBodyBytes() {
            return 1000;
        }
    }
}
