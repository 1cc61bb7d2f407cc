package dev.pao.notify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.SemanticVersion;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.store.event.CatalogEvent.ItemRemoved;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.CatalogEvent.SyncFailed;
import dev.pao.store.sync.SyncId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private final InMemoryCatalogStore store = Events.store();
    private final RecordingChannel platform = new RecordingChannel("platform");
    private final RecordingChannel data = new RecordingChannel("data");
    private final Notifications notifications = Notifications.builder(store)
            .channel(platform, Audience.notOwnedBy(Set.of("data-team")))
            .channel(data, Audience.ownedBy(Set.of("data-team")))
            .clock(new SettableClock())
            .build();

    @Test
    void anOwnerIsToldOfRejectionAndRemoval() {
        Events.publish(
                store,
                new FileRejected("catalog/a.yaml", Events.COMMIT, List.of(), Optional.of("data-team")),
                new FileRecovered("catalog/a.yaml", Events.COMMIT, Optional.of("data-team")),
                new ItemRemoved(item("data-team"), Events.COMMIT));
        notifications.drain();
        assertThat(data.titles())
                .containsExactly(
                        "❌ Catalog file rejected: catalog/a.yaml",
                        "✅ Catalog file no longer rejected: catalog/a.yaml",
                        "➖ Catalog item removed: a v1.0.0");
        assertThat(platform.titles()).isEmpty();
    }

    @Test
    void whatBelongsToOthersOrToNobodyGoesToTheRest() {
        Events.publish(
                store,
                new ItemAdded(item("Data-Team"), Events.COMMIT),
                new FileRejected("catalog/b.yaml", Events.COMMIT, List.of()),
                new SyncFailed(new SyncId("sync-20250816-001"), "away"));
        notifications.drain();
        assertThat(platform.titles()).hasSize(3);
        assertThat(data.titles()).isEmpty();
    }

    @Test
    void whatAChannelDoesNotHearDoesNotWait() {
        Events.publish(store, new ItemAdded(item("web-team"), Events.COMMIT));
        notifications.drain();
        assertThat(store.outbox().waiting("data")).isZero();
    }

    @Test
    void aDigestTellsOnlyWhatItsChannelHears() {
        CatalogEvent[] storm = new CatalogEvent[100];
        for (int i = 0; i < 100; i++) {
            storm[i] = new ItemAdded(item(i % 10 == 0 ? "data-team" : "web-team"), Events.COMMIT);
        }
        Events.publish(store, storm);
        notifications.drain();
        assertThat(data.titles()).containsExactly("📋 Catalog: 10 items added");
        assertThat(platform.titles()).containsExactly("📋 Catalog: 90 items added");
    }

    @Test
    void aFewOfAStormComeOneByOne() {
        CatalogEvent[] storm = new CatalogEvent[100];
        for (int i = 0; i < 100; i++) {
            storm[i] = new ItemAdded(item(i % 50 == 0 ? "data-team" : "web-team"), Events.COMMIT);
        }
        Events.publish(store, storm);
        notifications.drain();
        assertThat(data.titles()).hasSize(2).allMatch("✅ New catalog item added: a v1.0.0"::equals);
    }

    private static ItemSummary item(String owner) {
        return new ItemSummary("a", SemanticVersion.of("1.0.0"), owner, "One of many", Optional.empty());
    }
}
