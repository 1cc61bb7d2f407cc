package dev.pao.testkit.store;

import static dev.pao.testkit.store.PublicationBuilder.START;
import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.CatalogStore;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.event.GivenUpEvent;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import dev.pao.store.sync.SyncRecord;
import dev.pao.testkit.internal.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The promises of {@link Outbox}, by their numbers. */
public interface OutboxContract extends StoreUnderTest {

    /** By the number in the outbox. */
    Comparator<OutboxEntry> OLDEST_FIRST = Comparator.comparingLong(OutboxEntry::id);

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
            store.outbox().told("slack", List.of(entry.id()));
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
            store.outbox().told("slack", ids(claim(store, "slack", 10, START)));
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
            store.outbox().putOff("slack", List.of(entry.id()), momentOf(90), "503 from the channel");
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
            List<Long> ids = ids(claim(store, "slack", 10, START));
            giveUp(store, "slack", ids);
            giveUp(store, "slack", ids);
            store.outbox().putOff("slack", ids, START, "too late");
            assertThat(store.outbox().givenUp("slack")).isEqualTo(1);
            assertThat(claim(store, "slack", 10, momentOf(1_000_000)))
                    .extracting(OutboxEntry::id)
                    .doesNotContainAnyElementsOf(ids);
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
            store.outbox().told("slack", List.of(slack.get(0).id()));
            store.outbox().putOff("slack", List.of(slack.get(1).id()), momentOf(90), "busy");
            assertThat(store.outbox().due(START)).isEqualTo(Map.of("email", 2));
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

    /** Promise 8. */
    @Test
    @DisplayName("8. While an event is claimed or put off, no later one is handed to that channel")
    default void noEventOvertakesAnother() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            fail(store);
            List<Long> first = ids(store.outbox().claim("slack", 1, START, Duration.ofSeconds(60)));
            fail(store);
            assertThat(claim(store, "slack", 10, START)).as("claimed").isEmpty();
            assertThat(store.outbox().due(START)).isEmpty();
            store.outbox().putOff("slack", first, momentOf(90), "busy");
            assertThat(claim(store, "slack", 10, momentOf(89))).as("put off").isEmpty();
            assertThat(store.outbox().due(momentOf(90))).isEqualTo(Map.of("slack", 2));
            assertThat(claim(store, "slack", 10, momentOf(90))).hasSize(2).isSortedAccordingTo(OLDEST_FIRST);
        }
    }

    /** Promise 9. */
    @Test
    @DisplayName("9. What was given up can be read with its reason; retried, it is handed out anew")
    default void whatWasGivenUpCanBeRetried() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            CatalogEvent event = fail(store);
            List<Long> ids = ids(claim(store, "slack", 10, START));
            store.outbox().putOff("slack", ids, START, "busy");
            giveUp(store, "slack", ids);
            List<GivenUpEvent> givenUp = store.outbox().givenUpEvents("slack", 10);
            assertThat(givenUp).extracting(GivenUpEvent::reason).containsExactly("gone");
            assertThat(givenUp.get(0).entry().event()).isEqualTo(event);
            assertThat(store.outbox().retry("slack")).isEqualTo(1);
            assertThat(store.outbox().givenUp("slack")).isZero();
            OutboxEntry again = claim(store, "slack", 10, START).get(0);
            assertThat(again).isEqualTo(givenUp.get(0).entry().untried());
        }
    }

    /** Promise 9. */
    @Test
    @DisplayName("9. What was given up and dismissed is gone")
    default void whatWasGivenUpCanBeDismissed() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            fail(store);
            giveUp(store, "slack", ids(claim(store, "slack", 10, START)));
            assertThat(store.outbox().dismiss("slack")).isEqualTo(1);
            assertThat(store.outbox().dismiss("slack")).isZero();
            assertThat(store.outbox().givenUpEvents("slack", 10)).isEmpty();
            assertThat(store.outbox().retry("slack")).isZero();
        }
    }

    /** Promise 10. */
    @Test
    @DisplayName("10. When a channel that has nothing given up gives events up, that is written for the channels to "
            + "tell; it is not written again while something of that channel is given up")
    default void theFirstEventThatIsGivenUpIsNews() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            store.outbox().register("email");
            fail(store);
            fail(store);
            List<Long> ids = ids(claim(store, "slack", 10, START));
            giveUp(store, "slack", ids.subList(0, 1));
            giveUp(store, "slack", ids.subList(1, 2));
            CatalogEvent news = new CatalogEvent.ChannelGaveUp("slack", "gone", momentOf(5));
            assertThat(claim(store, "email", 10, START))
                    .extracting(OutboxEntry::event)
                    .endsWith(news)
                    .containsOnlyOnce(news)
                    .hasSize(3);
            store.outbox().dismiss("slack");
            giveUp(store, "slack", ids(claim(store, "slack", 10, START)));
            assertThat(store.outbox().waiting("email")).isEqualTo(4);
        }
    }

    /** Promise 11. */
    @Test
    @DisplayName("11. A channel that was forgotten has nothing and gets nothing")
    default void aForgottenChannelGetsNothing() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            store.outbox().register("email");
            fail(store);
            store.outbox().forget("slack");
            store.outbox().forget("slack");
            fail(store);
            assertThat(store.outbox().backlog())
                    .extracting(ChannelBacklog::channel)
                    .containsExactly("email");
            assertThatThrownBy(() -> store.outbox().waiting("slack")).isInstanceOf(IllegalArgumentException.class);
            store.outbox().register("slack");
            assertThat(store.outbox().waiting("slack")).isZero();
        }
    }

    /** What {@link Outbox#backlog} says. */
    @Test
    @DisplayName("The backlog says how each channel stands, by name")
    default void theBacklogSaysHowEachChannelStands() {
        try (CatalogStore store = open()) {
            store.outbox().register("slack");
            store.outbox().register("email");
            fail(store);
            giveUp(store, "slack", ids(claim(store, "slack", 10, START)));
            store.outbox().told("email", ids(claim(store, "email", 10, START)));
            assertThat(store.outbox().backlog())
                    .containsExactly(
                            new ChannelBacklog("email", 0, Optional.empty(), 0),
                            new ChannelBacklog("slack", 1, Optional.of(momentOf(5)), 1));
        }
    }

    private static void giveUp(CatalogStore store, String channel, List<Long> ids) {
        store.outbox().giveUp(channel, ids, "gone", momentOf(5));
    }

    private static List<Long> ids(List<OutboxEntry> entries) {
        return entries.stream().map(OutboxEntry::id).toList();
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
