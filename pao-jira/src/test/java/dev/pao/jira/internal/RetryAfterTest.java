package dev.pao.jira.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT0S", "' 17 ', PT17S", "999999999, PT24H", "'Tue, 01 Jan 2030 00:01:00 GMT', PT1M"})
    void secondsAndDatesAreWaitsOfUpToADay(String text, Duration wait) {
        assertThat(of(text)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "Mon, 31 Dec 2029 23:59:59 GMT"})
    void whatIsNeitherAsksForNothing(String text) {
        assertThat(of(text)).isEmpty();
    }

    @Test
    void anAnswerWithoutItAsksForNothing() {
        assertThat(RetryAfter.of(HttpHeaders.of(Map.of(), (name, value) -> true), NOW))
                .isEmpty();
    }

    private static Optional<Duration> of(String text) {
        return RetryAfter.of(HttpHeaders.of(Map.of("Retry-After", List.of(text)), (name, value) -> true), NOW);
    }
}
