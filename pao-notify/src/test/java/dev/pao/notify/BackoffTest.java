package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    @Test
    void theWaitDoublesUpToTheLongest() {
        Backoff backoff = Backoff.exponential(FIRST, LONGEST, () -> 1);
        assertThat(backoff.after(1)).isEqualTo(FIRST);
        assertThat(backoff.after(2)).isEqualTo(Duration.ofSeconds(30));
        assertThat(backoff.after(8)).isEqualTo(Duration.ofMinutes(32));
        assertThat(backoff.after(9)).isEqualTo(LONGEST);
    }

    @Property(tries = 200)
    void chanceCutsAtMostHalf(@ForAll @IntRange(min = 1, max = 5000) int attempt) {
        Duration full = Backoff.exponential(FIRST, LONGEST, () -> 1).after(attempt);
        assertThat(Backoff.exponential(FIRST, LONGEST).after(attempt)).isBetween(full.dividedBy(2), full);
    }

    @Test
    void aBackoffGrowsFromAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.exponential(Duration.ZERO, LONGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.exponential(LONGEST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.fixed(Duration.ofSeconds(-1)));
    }
}
