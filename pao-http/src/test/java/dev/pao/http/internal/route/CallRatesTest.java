package dev.pao.http.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallRatesTest {

    @Test
    void memoryIsBoundedWhoeverCalls() {
        CallRates rates = new CallRates(1, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (int i = 0; i < 30_000; i++) {
            assertThat(rates.count("caller-" + i)).isEmpty();
        }
        assertThat(rates.size()).isEqualTo(10_000);
        assertThat(rates.count("caller-29999")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
        "2001:db8:1:2::6, 2001:db8:1:2::",
        "[2001:db8::6], 2001:db8:0:0::",
        "::1, '0:0:0:0::'"
    })
    void anAddressCountsByItsNetwork(String address, String network) {
        assertThat(Turnstile.network(address)).isEqualTo(network);
    }
}
