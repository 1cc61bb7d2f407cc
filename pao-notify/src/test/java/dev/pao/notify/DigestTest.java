package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.SyncFailed;
import dev.pao.store.event.CatalogEvent.SyncRecovered;
import dev.pao.store.sync.SyncId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final Duration WAIT = Duration.ofSeconds(30);

    private final InMemoryCatalogStore store = Events.store();
    private final SettableClock clock = new SettableClock();
    private final RecordingChannel slack = new RecordingChannel("slack");
    private final RecordingChannel email = new RecordingChannel("email");

    @Test
    void aCommitThatAddsManyItemsIsOneMessageForEachChannel() {
        Notifications notifications = notifications();
        Events.publish(store, added(300));
        assertThat(notifications.drain()).isEqualTo(2);
        assertThat(slack.messages()).isEqualTo(email.messages());
        assertThat(slack.messages()).singleElement().extracting(Message::text).isEqualTo("""
                        📋 Catalog: 300 items added
                        Commit: def456d
                        Items added:
                        • item-1 v1.0.0 (platform-data-team)
                        • item-2 v1.0.0 (platform-data-team)
                        • item-3 v1.0.0 (platform-data-team)
                        … and 297 more
                        View: https://developer-portal.example.com/catalog\
                        """);
    }

    @Test
    void aCommitThatBreaksManyFilesIsOneMessageWithTheReasons() {
        Notifications notifications = notifications();
        Events.publish(
                store, IntStream.rangeClosed(1, 40).mapToObj(this::rejected).toArray(CatalogEvent[]::new));
        notifications.drain();
        assertThat(slack.messages()).singleElement().extracting(Message::text).isEqualTo("""
                        📋 Catalog: 40 files rejected
                        Commit: def456d
                        Files rejected:
                        • catalog/file-1.yaml: 3:1 error PAO2001: key `owner` is missing
                        • catalog/file-2.yaml: 3:1 error PAO2001: key `owner` is missing
                        • catalog/file-3.yaml: 3:1 error PAO2001: key `owner` is missing
                        … and 37 more
                        View: https://developer-portal.example.com/catalog\
                        """);
    }

    @Test
    void aFewEventsComeOneByOne() {
        Notifications notifications = notifications();
        Events.publish(store, added(5));
        assertThat(notifications.drain()).isEqualTo(10);
        assertThat(slack.titles()).hasSize(5).allMatch(title -> title.startsWith("✅ New catalog item added"));
    }

    @Test
    void aStormDuringAnOutageIsOneMessageAfterIt() {
        Notifications notifications = notifications();
        slack.isDown(true);
        for (CatalogEvent event : added(200)) {
            Events.publish(store, event);
            notifications.drain();
            clock.forward(Duration.ofSeconds(1));
        }
        assertThat(email.messages()).hasSize(200);
        slack.isDown(false);
        clock.forward(WAIT);
        assertThat(notifications.drain()).isEqualTo(1);
        assertThat(slack.messages().get(0).title()).isEqualTo("📋 Catalog: 200 items added");
        assertThat(slack.messages().get(0).events()).containsExactly(added(200));
        assertThat(store.outbox().waiting("slack")).isZero();
    }

    @Test
    void whatIsBrokenAndMendedIsCountedAsBoth() {
        Notifications notifications = notifications();
        SyncId sync = new SyncId("sync-20250816-001");
        Events.publish(store, new SyncFailed(sync, "the repository\nis away"), new SyncRecovered(sync, Events.COMMIT));
        Events.publish(store, added(4));
        notifications.drain();
        assertThat(slack.messages().get(0).lines())
                .startsWith(
                        "📋 Catalog: 1 sync failed, 1 sync works again, 4 items added",
                        "Commit: def456d",
                        "Sync failed:",
                        "• sync-20250816-001: the repository is away",
                        "Sync works again:",
                        "• sync-20250816-001",
                        "Items added:");
    }

    @Test
    void aChannelForProgramsGetsEachEventByItself() {
        RecordingChannel program = new RecordingChannel("program", false);
        Notifications notifications =
                Notifications.builder(store).channel(program).clock(clock).build();
        Events.publish(store, added(20));
        assertThat(notifications.drain()).isEqualTo(20);
        assertThat(program.messages()).extracting(Message::key).startsWith(added(20)[0].key() + "/" + Events.AT);
    }

    @Test
    void theKeyOfADigestIsThatOfItsEvents() {
        slack.failsNext(new ChannelException.TransientFailure("the answer was lost", (Throwable) null));
        email.isDown(false);
        Notifications notifications = notifications();
        Events.publish(store, added(6));
        notifications.drain();
        clock.forward(WAIT);
        notifications.drain();
        assertThat(slack.messages()).extracting(Message::key).isEqualTo(keys(email));
        Events.publish(store, added(7));
        notifications.drain();
        assertThat(keys(slack)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aRefusedDigestGivesUpAllThatItStandsFor() {
        Notifications notifications = notifications();
        slack.failsNext(new ChannelException.PermanentFailure("no such channel"));
        Events.publish(store, added(50));
        notifications.drain();
        assertThat(store.outbox().givenUp("slack")).isEqualTo(50);
        assertThat(store.outbox().retry("slack")).isEqualTo(50);
        notifications.drain();
        assertThat(slack.messages().get(0).events()).hasSize(50);
    }

    @Test
    void aDigestIsBoundedHoweverLongItsValues() {
        Notifications notifications = Notifications.builder(store)
                .channel(slack)
                .clock(clock)
                .digestNames(50)
                .build();
        String longText = "x".repeat(5_000);
        Events.publish(
                store,
                IntStream.range(0, 1_000)
                        .mapToObj(i -> new FileRejected(longText + i, Events.COMMIT, List.of()))
                        .toArray(CatalogEvent[]::new));
        notifications.drain();
        assertThat(slack.messages().get(0).text()).hasSizeLessThan(15_000).contains("… and 950 more");
    }

    @Test
    void whatMakesADigestHasItsBounds() {
        Notifications.Builder builder = Notifications.builder(store);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.digestFrom(1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.digestNames(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.digestNames(51));
    }

    private Notifications notifications() {
        return Notifications.builder(store)
                .channel(slack)
                .channel(email)
                .clock(clock)
                .backoff(Backoff.fixed(WAIT))
                .portalUrl(URI.create("https://developer-portal.example.com"))
                .digestNames(3)
                .build();
    }

    private static List<String> keys(RecordingChannel channel) {
        return channel.messages().stream().map(Message::key).toList();
    }

    private static CatalogEvent[] added(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Events.added("item-" + i))
                .toArray(CatalogEvent[]::new);
    }

    private FileRejected rejected(int number) {
        Diagnostic finding = Diagnostic.of(StandardCode.MISSING_KEY, JsonPointer.ROOT, "key `owner` is missing")
                .withSpan(SourceSpan.at(3, 1));
        return new FileRejected("catalog/file-" + number + ".yaml", Events.COMMIT, List.of(finding));
    }
}
