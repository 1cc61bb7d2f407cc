package dev.pao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @Test
    void whatThrowsIsRunAgain() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        try (Repeated repeated = new Repeated("test", Duration.ZERO)) {
            repeated.start(Duration.ZERO, AT_ONCE, () -> {
                runs.countDown();
                throw new AssertionError("a mistake");
            });

            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatDoesNotEndInItsGraceIsInterruptedAndWaitedFor() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean noticed = new AtomicBoolean();
        Repeated repeated = new Repeated("test", Duration.ZERO);
        repeated.start(Duration.ZERO, AT_ONCE, () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                noticed.set(true);
            }
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        repeated.close();

        assertThat(noticed).isTrue();
        assertThat(repeated.isClosing()).isTrue();
    }
}
