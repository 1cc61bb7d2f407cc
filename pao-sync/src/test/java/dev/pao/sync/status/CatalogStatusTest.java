package dev.pao.sync.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.store.Commits;
import dev.pao.testkit.store.PublicationBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogStatusTest {

    private static final Instant NOW = PublicationBuilder.START.plus(Duration.ofMinutes(4));

    private final CatalogStore store = new InMemoryCatalogStore();

    @Test
    void aNewStoreServesNothingAndFailsAtNothing() {
        CatalogStatus status = CatalogStatus.stored(store, NOW);
        assertThat(status.state()).isEqualTo(CatalogState.DEGRADED);
        assertThat(status.age()).isEmpty();
        assertThat(status.sync().latest()).isEmpty();
    }

    @Test
    void itemsAreCountedByCategoryAndOwnerLargestFirst() {
        store.publish(PublicationBuilder.publication(1)
                .put(CatalogItems.mysqlDatabase())
                .put(CatalogItems.named("queue", "1.0.0"))
                .put(CatalogItems.named("topic", "1.0.0"))
                .build());
        ServedCatalog served = CatalogStatus.stored(store, NOW).served();
        assertThat(served.items()).isEqualTo(3);
        assertThat(served.byCategory().toString()).isEqualTo("{(none)=2, databases=1}");
        assertThat(served.byOwner().toString()).isEqualTo("{platform-team=2, platform-data-team=1}");
    }

    @Test
    void theLatestSyncThatEndedSaysWhetherSyncingFails() {
        store.publish(PublicationBuilder.publication(1).build());
        completed(opened(60));
        SyncRecord failed = opened(120);
        store.syncs().finish(failed.failed(moment(121), "the branch is gone: push it"), List.of());
        CatalogStatus failing = CatalogStatus.stored(store, NOW);
        assertThat(failing.state()).isEqualTo(CatalogState.DEGRADED);
        assertThat(failing.sync().failure()).contains("the branch is gone: push it");
        assertThat(failing.age()).contains(Duration.ofSeconds(179));
        completed(opened(180));
        assertThat(CatalogStatus.stored(store, NOW).state()).isEqualTo(CatalogState.UP);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        store.outbox().register("slack");
        completed(opened(10));
        store.syncs().finish(opened(20).failed(moment(21), "the host is away"), List.of());
        opened(30);
        store.publish(PublicationBuilder.publication(1)
                .put(CatalogItems.mysqlDatabase())
                .reject("catalog/broken.yaml")
                .override(overrides())
                .build());
        CatalogStatus status = CatalogStatus.stored(store, NOW);
        Value.Mapping json = ValueJson.readMapping(ValueJson.write(StatusValues.write(status)));
        assertThat(StatusValues.read(json)).isEqualTo(status);
    }

    @Test
    void aValueOfAnotherKindIsRefusedWithTheKeyThatIsMissing() {
        Value.Mapping json = StatusValues.write(CatalogStatus.stored(store, NOW));
        for (String key : List.of("at", "items", "categories", "syncs", "rejected", "channels")) {
            assertThatThrownBy(() -> StatusValues.read(json.without(key)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("`" + key + "`");
        }
        assertThatThrownBy(() -> StatusValues.read(json.with("at", Value.of("yesterday"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agesAreToldInOneUnit() {
        assertThat(StatusWords.ago(Duration.ofMillis(400))).isEqualTo("just now");
        assertThat(StatusWords.ago(Duration.ofSeconds(59))).isEqualTo("59 s ago");
        assertThat(StatusWords.ago(Duration.ofMinutes(59))).isEqualTo("59 min ago");
        assertThat(StatusWords.ago(Duration.ofHours(23))).isEqualTo("23 h ago");
        assertThat(StatusWords.until(Duration.ofDays(3))).isEqualTo("in 3 d");
    }

    private static Overrides overrides() {
        Decision decision = Decision.of("josh", "the new size is not there yet", moment(5));
        Decision forAWhile = new Decision("rita", "a demonstration", moment(6), Optional.of(moment(6000)));
        return Overrides.NONE
                .withPin(new CatalogPin(Commits.commit(1), decision, Optional.of(Commits.commit(2))))
                .withHold(new ItemHold(
                        "mysql-database", CatalogItems.mysqlDatabase().version(), forAWhile, Optional.empty()));
    }

    private SyncRecord opened(int seconds) {
        return store.syncs()
                .open(new SyncRequest(SyncTrigger.WEBHOOK, "https://example.com/a.git", "main", moment(seconds)));
    }

    private void completed(SyncRecord running) {
        SyncRecord done = running.completed(
                Optional.empty(),
                Commits.commit(1),
                running.request().at().plusSeconds(1),
                new SyncCounts(1, 0, 0, 0),
                List.of());
        store.syncs().finish(done, List.of());
    }

    private static Instant moment(int seconds) {
        return PublicationBuilder.START.plusSeconds(seconds);
    }
}
