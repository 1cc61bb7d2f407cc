package dev.pao.testkit.store;

import static dev.pao.testkit.store.PublicationBuilder.START;
import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.CatalogStore;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import dev.pao.store.sync.SyncRecord;
import dev.pao.testkit.internal.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link Outbox}, by their numbers. */
public interface OutboxContract extends StoreUnderTest {

    /** Promise 1. */
    @Test
    @DisplayName("1. A channel gets the events that were written since it was registered, in the order in which they "
            + "were written")
    default void aChannelGetsEventsInTheirOrder() {
        try (CatalogStore store = open()) {
            fail(store);
            store.outbox().register("slack");
            store.publish(publication(1).tell(recovered(1)).tell(recovered(2)).build());
            CatalogEvent last = fail(store);
            assertThat(claim(store, "slack", 10, START))
                    .extracting(OutboxEntry::event)
                    .containsExactly(recovered(1), recovered(2), last);
        }
    }

    /** Promise 1: an entry says when its event was written and that nobody tried. */
    @Test
    @DisplayName("1. A channel gets at most as many events as it asks for, each with the moment of its writing")
    default void aChannelGetsAsManyAsItAsksFor() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            store.publish(publication(1).tell(recovered(1)).tell(recovered(2)).build());
            OutboxEntry entry = only(claim(store, "slack", 1, START));
            assertThat(entry.writtenAt()).isEqualTo(momentOf(1));
            assertThat(entry.attempts()).isZero();
            assertThat(claim(store, "slack", 1, START))
                    .extracting(OutboxEntry::event)
                    .containsExactly(recovered(2));
        }
    }

    /** Promise 2. */
    @Test
    @DisplayName("2. A claimed event is handed to nobody else until its lease is over; then it is handed out again")
    default void aClaimedEventIsKeptFromOthers() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            fail(store);
            List<OutboxEntry> claimed = store.outbox().claim("slack", 10, START, Duration.ofSeconds(60));
            assertThat(claimed).hasSize(1);
            assertThat(claim(store, "slack", 10, START.plusSeconds(59))).isEmpty();
            assertThat(claim(store, "slack", 10, START.plusSeconds(60))).isEqualTo(claimed);
        }
    }

    /** Promise 2, from several threads at once. */
    @Test
    @DisplayName("2. A claimed event is handed to nobody else, also when several claim at the same time")
    default void eventsClaimedTogetherAreNotShared() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            IntStream.range(0, 8).forEach(i -> fail(store));
            Callable<List<OutboxEntry>> claim = () -> claim(store, "slack", 2, START);
            List<OutboxEntry> claimed = Together.run(List.of(claim, claim, claim, claim)).stream()
                    .flatMap(List::stream)
                    .toList();
            assertThat(claimed).extracting(OutboxEntry::id).doesNotHaveDuplicates();
        }
    }

    /** Promise 3. */
    @Test
    @DisplayName("3. An event that was told to a channel is never handed to that channel again")
    default void aToldEventIsNeverHandedOutAgain() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            fail(store);
            store.outbox().told("slack", only(claim(store, "slack", 10, START)).id());
            assertThat(store.outbox().waiting("slack")).isZero();
            assertThat(claim(store, "slack", 10, momentOf(1_000_000))).isEmpty();
        }
    }

    /** Promise 4. */
    @Test
    @DisplayName("4. An event that was put off is handed out again at the moment given, with one attempt more")
    default void anEventThatWasPutOffComesAgain() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            fail(store);
            OutboxEntry entry = only(claim(store, "slack", 10, START));
            store.outbox().putOff("slack", entry.id(), momentOf(90), "503 from the channel");
            assertThat(claim(store, "slack", 10, momentOf(90).minusNanos(1_000)))
                    .isEmpty();
            OutboxEntry again = only(claim(store, "slack", 10, momentOf(90)));
            assertThat(again).isEqualTo(new OutboxEntry(entry.id(), entry.event(), entry.writtenAt(), 1));
            assertThat(store.outbox().waiting("slack")).isEqualTo(1);
        }
    }

    /** Promise 5. */
    @Test
    @DisplayName("5. An event that was given up is never handed to that channel again, and counts as given up")
    default void anEventThatWasGivenUpIsNeverHandedOutAgain() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            fail(store);
            long id = only(claim(store, "slack", 10, START)).id();
            store.outbox().giveUp("slack", id, "the channel is gone");
            store.outbox().giveUp("slack", id, "the channel is gone");
            store.outbox().putOff("slack", id, START, "too late");
            assertThat(store.outbox().givenUp("slack")).isEqualTo(1);
            assertThat(store.outbox().waiting("slack")).isZero();
            assertThat(claim(store, "slack", 10, momentOf(1_000_000))).isEmpty();
        }
    }

    /** Promise 6. */
    @Test
    @DisplayName("6. What one channel does has no effect on another")
    default void channelsDoNotTouchEachOther() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            store.outbox().register("email");
            fail(store);
            fail(store);
            List<OutboxEntry> slack = claim(store, "slack", 10, START);
            store.outbox().told("slack", slack.get(0).id());
            store.outbox().giveUp("slack", slack.get(1).id(), "gone");
            assertThat(store.outbox().givenUp("email")).isZero();
            assertThat(store.outbox().waiting("email")).isEqualTo(2);
            assertThat(claim(store, "email", 10, START)).isEqualTo(slack);
        }
    }

    /** Promise 7. */
    @Test
    @DisplayName("7. Registering a channel again changes nothing")
    default void registeringAgainChangesNothing() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            fail(store);
            store.outbox().register("slack");
            assertThat(store.outbox().waiting("slack")).isEqualTo(1);
            assertThat(claim(store, "slack", 10, START)).hasSize(1);
        }
    }

    private static CatalogEvent fail(CatalogStore store) {
        SyncRecord sync = store.syncs().open(Ledgers.request());
        CatalogEvent event = Ledgers.failure(sync);
        store.syncs().finish(sync.failed(momentOf(2), "away"), List.of(event));
        return event;
    }

    private static CatalogEvent recovered(int number) {
        return new CatalogEvent.FileRecovered("catalog/" + number + ".yaml", Commits.commit(number));
    }

    private static List<OutboxEntry> claim(CatalogStore store, String channel, int limit, Instant now) {
        return store.outbox().claim(channel, limit, now, Duration.ofMinutes(60));
    }

    private static OutboxEntry only(List<OutboxEntry> entries) {
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }
}
