package dev.pao.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.testkit.fulfillment.Orders;
import dev.pao.testkit.fulfillment.RecordingProvider;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class CountedProviderTest {

    @Test
    void aCountedProviderIsTheOtherInAllElse() {
        RecordingProvider recording = RecordingProvider.jira();
        FulfillmentProvider counted =
                CatalogMetrics.of(new SimpleMeterRegistry()).counting(recording);
        var order = Orders.mysqlDatabase("1");
        var ticket = counted.create(order);
        assertThat(counted.templateKeys()).isEqualTo(recording.templateKeys());
        assertThat(counted.lookup()).isEqualTo(recording.lookup());
        assertThat(counted.isRepeatable()).isEqualTo(recording.isRepeatable());
        assertThat(recording.status(ticket.ref())).contains(ticket);
    }
}
