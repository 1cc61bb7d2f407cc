package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pao.notify.ChannelException.PermanentFailure;
import dev.pao.notify.ChannelException.TransientFailure;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.event.OutboxEntry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NotificationsTest {

    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final InMemoryCatalogStore store = Events.store();
    private final SettableClock clock = new SettableClock();
    private final RecordingChannel slack = new RecordingChannel("slack");
    private final RecordingChannel email = new RecordingChannel("email");

    @Test
    void everyChannelIsToldEveryEventOnceAndInOrder() {
        Notifications notifications = notifications();
        Events.publish(store, Events.added("one"), Events.added("two"));
        assertThat(notifications.drain()).isEqualTo(4);
        assertThat(notifications.drain()).isZero();
        assertThat(slack.titles()).containsExactly(title("one"), title("two"));
        assertThat(email.titles()).isEqualTo(slack.titles());
    }

    @Test
    void whatHappenedBeforeAChannelWasThereIsNotTold() {
        Events.publish(store, Events.added("one"));
        assertThat(notifications().drain()).isZero();
    }

    @Test
    void whatHappenedWhileNobodyDeliveredIsToldByTheNextProcess() {
        notifications().close();
        Events.publish(store, Events.added("one"));
        notifications().drain();
        assertThat(slack.titles()).containsExactly(title("one"));
    }

    @Test
    void aChannelThatIsDownDoesNotKeepAnotherWaiting() {
        Notifications notifications = notifications();
        slack.isDown(true);
        Events.publish(store, Events.added("one"), Events.added("two"));
        assertThat(notifications.drain()).isEqualTo(2);
        assertThat(email.titles()).hasSize(2);
        assertThat(store.outbox().waiting("slack")).isEqualTo(2);
    }

    @Test
    void aFailureIsTriedAgainWhenItsBackoffIsOver() {
        Notifications notifications = notifications();
        slack.failsNext(busy());
        Events.publish(store, Events.added("one"));
        notifications.drain();
        clock.forward(WAIT.minusMillis(1));
        assertThat(notifications.drain()).isZero();
        clock.forward(Duration.ofMillis(1));
        assertThat(notifications.drain()).isEqualTo(1);
        assertThat(slack.titles()).containsExactly(title("one"));
    }

    @Test
    void aLongerWaitThatTheOtherSideAsksForIsKept() {
        Notifications notifications = notifications();
        slack.failsNext(new TransientFailure("busy", Duration.ofMinutes(7)));
        Events.publish(store, Events.added("one"));
        notifications.drain();
        clock.forward(Duration.ofMinutes(7).minusMillis(1));
        assertThat(notifications.drain()).isZero();
        clock.forward(Duration.ofMillis(1));
        assertThat(notifications.drain()).isEqualTo(1);
    }

    @Test
    void patienceHasAnEnd() {
        Notifications notifications = notifications();
        slack.failsNext(new TransientFailure("busy", Duration.ofDays(365)));
        Events.publish(store, Events.added("one"));
        notifications.drain();
        clock.forward(Duration.ofDays(1));
        assertThat(notifications.drain()).isEqualTo(1);
    }

    @Test
    void aChannelThatFailsIsLeftAloneWithEverythingElse() {
        Notifications notifications = notifications();
        slack.isDown(true);
        Events.publish(store, Events.added("one"), Events.added("two"), Events.added("three"));
        notifications.drain();
        notifications.drain();
        assertThat(slack.calls()).isEqualTo(1);
    }

    @Test
    void theWaitGrowsWhileAChannelStaysDown() {
        Notifications notifications = Notifications.builder(store)
                .channel(slack)
                .clock(clock)
                .backoff(Backoff.exponential(Duration.ofSeconds(10), Duration.ofHours(1), () -> 1))
                .build();
        slack.isDown(true);
        Events.publish(store, Events.added("one"));
        notifications.drain();
        clock.forward(Duration.ofSeconds(10));
        notifications.drain();
        clock.forward(Duration.ofSeconds(19));
        notifications.drain();
        assertThat(slack.calls()).isEqualTo(2);
        clock.forward(Duration.ofSeconds(1));
        notifications.drain();
        assertThat(slack.calls()).isEqualTo(3);
    }

    @Test
    void noEventOvertakesOneThatFailed() {
        Notifications notifications = notifications();
        Events.publish(store, Events.added("one"), Events.added("two"));
        slack.failsNext(busy(), busy());
        for (int attempt = 0; attempt < 3; attempt++) {
            notifications.drain();
            clock.forward(WAIT);
        }
        assertThat(slack.titles()).containsExactly(title("one"), title("two"));
    }

    @Test
    void theLastAttemptGivesTheEventUpAndSaysSoOnce() {
        Notifications notifications = notifications();
        slack.isDown(true);
        Events.publish(store, Events.added("one"));
        String log = CapturedLog.of(() -> {
            for (int attempt = 0; attempt < 5; attempt++) {
                notifications.drain();
                clock.forward(WAIT);
            }
        });
        assertThat(slack.calls()).isEqualTo(3);
        assertThat(store.outbox().givenUp("slack")).isEqualTo(1);
        assertThat(store.outbox().waiting("slack")).isZero();
        assertThat(log.lines().filter(line -> line.contains("will not be")))
                .singleElement()
                .asString()
                .contains("WARN", "slack", "item-added/", "/one", "attempt 3", "out of order");
    }

    @Test
    void aRefusalGivesTheEventUpAtOnceAndGoesOnWithTheNext() {
        Notifications notifications = notifications();
        slack.failsNext(new PermanentFailure("no such address"));
        Events.publish(store, Events.added("one"), Events.added("two"));
        notifications.drain();
        assertThat(slack.titles()).containsExactly(title("two"));
        assertThat(store.outbox().givenUp("slack")).isEqualTo(1);
        assertThat(store.outbox().givenUp("email")).isZero();
    }

    @Test
    void thatAChannelGaveUpIsToldOnceByTheOthers() {
        Notifications notifications = notifications();
        slack.failsNext(new PermanentFailure("no such channel"), new PermanentFailure("no such channel"));
        Events.publish(store, Events.added("one"), Events.added("two"), Events.added("three"));
        notifications.drain();
        assertThat(email.titles())
                .containsExactly(
                        title("one"), title("two"), title("three"), "❌ Notifications do not get through: slack");
        assertThat(slack.titles()).containsExactly(title("three"));
        assertThat(store.outbox().waiting("slack")).isZero();
    }

    @Test
    void whatWasGivenUpIsToldWhenSomebodyRetriesIt() {
        Notifications notifications = notifications();
        slack.failsNext(new PermanentFailure("no such channel"));
        Events.publish(store, Events.added("one"), Events.added("two"));
        notifications.drain();
        assertThat(store.outbox().retry("slack")).isEqualTo(1);
        notifications.drain();
        assertThat(slack.titles()).containsExactly(title("two"), title("one"));
    }

    @Test
    void aSlowChannelTakesNobodysTimeButItsOwn() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(3);
        Notifications notifications = Notifications.builder(store)
                .channel(new Probe("slow", () -> await(open)))
                .channel(new Probe("quick", told::countDown))
                .pollInterval(Duration.ofMillis(5))
                .build();
        try (notifications) {
            notifications.start();
            Events.publish(store, Events.added("one"), Events.added("two"), Events.added("three"));
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(store.outbox().waiting("slow")).isEqualTo(3);
            open.countDown();
        }
    }

    @Test
    void anOutageIsLoggedWhenItBeginsAndWhenItEnds() {
        Notifications notifications = notifications();
        Events.publish(store, Events.added("one"), Events.added("two"));
        slack.failsNext(busy(), busy());
        String log = CapturedLog.of(() -> {
            for (int attempt = 0; attempt < 3; attempt++) {
                notifications.drain();
                clock.forward(WAIT);
            }
        });
        assertThat(log.lines().filter(line -> line.contains("WARN"))).hasSize(1);
        assertThat(log.lines().filter(line -> line.contains("INFO"))).hasSize(1);
    }

    @Test
    void aChannelThatBreaksItsPromiseIsTriedAgainToo() {
        Notifications notifications = notifications();
        slack.failsNext(new IllegalStateException("a bug"));
        Events.publish(store, Events.added("one"));
        String log = CapturedLog.of(notifications::drain);
        assertThat(log).contains("slack broke its promise").contains("IllegalStateException: a bug");
        clock.forward(WAIT);
        assertThat(notifications.drain()).isEqualTo(1);
    }

    @Test
    void whatACrashedProcessHeldIsSentAgainWhenItsLeaseIsOver() {
        Notifications notifications = notifications();
        Events.publish(store, Events.added("one"));
        List<OutboxEntry> heldByTheDead = store.outbox().claim("slack", 1, clock.instant(), LEASE);
        assertThat(heldByTheDead).hasSize(1);
        notifications.drain();
        assertThat(slack.titles()).isEmpty();
        clock.forward(LEASE);
        notifications.drain();
        assertThat(slack.titles()).containsExactly(title("one"));
    }

    @Test
    void itsOwnThreadDeliversWhatIsPublished() throws Exception {
        CountDownLatch told = new CountDownLatch(2);
        Notifications notifications = Notifications.builder(store)
                .channel(new Probe("probe", told::countDown))
                .pollInterval(Duration.ofMillis(5))
                .build();
        try (notifications) {
            notifications.start();
            Events.publish(store, Events.added("one"));
            Events.publish(store, Events.added("two"));
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingLetsTheCurrentDeliveryEnd() throws Exception {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        Notifications notifications = Notifications.builder(store)
                .channel(new Probe("probe", () -> {
                    sending.countDown();
                    await(closing);
                }))
                .build();
        Events.publish(store, Events.added("one"), Events.added("two"));
        notifications.start();
        await(sending);
        Thread closer = new Thread(notifications::close);
        closer.start();
        awaitThatItWaits(closer);
        closing.countDown();
        closer.join(30_000);
        assertThat(closer.isAlive()).isFalse();
        assertThat(store.outbox().waiting("probe")).isEqualTo(1);
    }

    @Test
    void nothingIsDeliveredAfterClosing() {
        Notifications notifications = notifications();
        notifications.close();
        notifications.close();
        assertThatIllegalStateException().isThrownBy(notifications::drain);
        assertThatIllegalStateException().isThrownBy(notifications::start);
    }

    @Test
    void itStartsOnce() {
        try (Notifications notifications = notifications()) {
            notifications.start();
            assertThatIllegalStateException().isThrownBy(notifications::start);
        }
    }

    @Test
    void channelsHaveNamesOfTheirOwn() {
        Notifications.Builder builder = Notifications.builder(store).channel(slack);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.channel(new RecordingChannel("slack")))
                .withMessageContaining("`slack` twice");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.channel(new RecordingChannel("Slack #1")));
    }

    private Notifications notifications() {
        return Notifications.builder(store)
                .channel(slack)
                .channel(email)
                .clock(clock)
                .backoff(Backoff.fixed(WAIT))
                .maxAttempts(3)
                .lease(LEASE)
                .build();
    }

    private static TransientFailure busy() {
        return new TransientFailure("busy", (Throwable) null);
    }

    private static String title(String name) {
        return "✅ New catalog item added: " + name + " v1.0.0";
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitThatItWaits(Thread thread) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(System.nanoTime()).as("deadline").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** A channel that does something else than to tell people. */
    private record Probe(String name, Runnable work) implements NotificationChannel {
        @Override
        public void send(Message message) {
            work.run();
        }
    }
}
