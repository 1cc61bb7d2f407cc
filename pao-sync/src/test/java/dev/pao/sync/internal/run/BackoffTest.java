package dev.pao.sync.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BackoffTest {

    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Duration FIRST = Duration.ofSeconds(5);

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 20", "6, 160", "7, 300", "8, 300", "1000, 300"})
    void aWaitDoublesUpToTheInterval(int failures, int seconds) {
        assertThat(with(0).afterFailures(failures, FIRST)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"0, 20000", "0.25, 17500", "0.5, 15000", "1, 10000"})
    void chanceTakesUpToAHalfOfIt(double random, int millis) {
        assertThat(with(random).afterFailures(3, FIRST)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void withoutAnIntervalAWaitIsAtMostFiveMinutes() {
        assertThat(new Backoff(Duration.ZERO, FIRST, () -> 0).afterFailures(50, FIRST))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void anIntervalBelowTheFirstWaitDoesNotShortenIt() {
        assertThat(new Backoff(Duration.ofSeconds(1), FIRST, () -> 0).afterFailures(3, FIRST))
                .isEqualTo(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"60, 0, 60", "60, 1, 66", "1200, 0, 1200", "7200, 0, 3600", "7200, 1, 3960"})
    void aServersWishIsNotFallenShortOfUpToAnHour(int wish, double random, int seconds) {
        assertThat(with(random).afterFailures(1, Duration.ofSeconds(wish))).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aWishThatIsShorterThanTheOwnWaitDoesNotShortenIt() {
        assertThat(with(0).afterFailures(6, Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(160));
    }

    @Test
    void afterADeliveryWithoutNewsTheBranchIsLookedAtThriceAndThenAsUsual() {
        Duration lag = Duration.ofSeconds(10);
        assertThat(with(0).again(0, lag)).contains(Duration.ofSeconds(2));
        assertThat(with(0).again(1, lag)).contains(Duration.ofSeconds(3));
        assertThat(with(0).again(2, lag)).contains(Duration.ofSeconds(5));
        assertThat(with(0).again(3, lag)).contains(INTERVAL);
    }

    private static Backoff with(double random) {
        return new Backoff(INTERVAL, FIRST, () -> random);
    }
}
