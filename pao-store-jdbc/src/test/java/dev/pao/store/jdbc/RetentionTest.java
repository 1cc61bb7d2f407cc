package dev.pao.store.jdbc;

import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.store.CatalogStore;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.OutboxEntry;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncTrigger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {

    @RegisterExtension
    static final PostgresqlServer SERVER = new PostgresqlServer();

    private static final DeliveryKey KEY = new DeliveryKey("7", "12345-67890-abcdef");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void historyGoesWhenItIsOldAndSyncsStay(Dialect dialect) {
        try (CatalogStore store =
                builder(dialect).keepHistoryFor(Duration.ofMinutes(10)).open()) {
            SyncId sync = acceptAndFail(store);
            assertThat(publishAt(store, 9).deliveries().answer(KEY)).contains(sync);
            assertThat(publishAt(store, 11).deliveries().answer(KEY)).isEmpty();
            assertThat(store.syncs().find(sync)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEventThatWaitsForAnyChannelStays(Dialect dialect) {
        try (CatalogStore store =
                builder(dialect).keepHistoryFor(Duration.ofMinutes(10)).open()) {
            store.outbox().register("slack");
            store.outbox().register("mail");
            acceptAndFail(store);
            store.outbox().giveUp("slack", claim(store, "slack"), "no such channel", momentOf(1));
            store.outbox().told("slack", claim(store, "slack"));
            assertThat(publishAt(store, 20).outbox().waiting("mail")).isEqualTo(2);
            assertThat(store.outbox().givenUp("slack")).isEqualTo(1);
            store.outbox().told("mail", claim(store, "mail"));
            assertThat(publishAt(store, 21).outbox().givenUp("slack")).isZero();
        }
    }

    private static List<Long> claim(CatalogStore store, String channel) {
        return store.outbox().claim(channel, 10, momentOf(1), Duration.ofMinutes(1)).stream()
                .map(OutboxEntry::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsKeptByDefault(Dialect dialect) {
        try (CatalogStore store = builder(dialect).open()) {
            SyncId sync = acceptAndFail(store);
            assertThat(publishAt(store, 1_000_000).deliveries().answer(KEY)).contains(sync);
        }
    }

    @Test
    void historyIsKeptForSomeTime() {
        for (Duration age : List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(36_501))) {
            assertThatThrownBy(() -> builder(Dialect.SQLITE).keepHistoryFor(age))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found " + age);
        }
    }

    private JdbcCatalogStore.Builder builder(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> JdbcCatalogStore.sqlite(folder.resolve("pao.db"));
            case POSTGRESQL -> JdbcCatalogStore.postgresql(SERVER.newSchema());
        };
    }

    /** A delivery at moment 0, whose sync fails at once and is told of. */
    private static SyncId acceptAndFail(CatalogStore store) {
        SyncRequest request =
                new SyncRequest(SyncTrigger.WEBHOOK, "https://github.com/org/pao-repository.git", "main", momentOf(0));
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        SyncId sync = store.deliveries()
                .accept(Delivery.genuine(KEY, "push", body, momentOf(0)), Optional.empty(), request)
                .syncId();
        SyncRecord failed = store.syncs().find(sync).orElseThrow().failed(momentOf(0), "away");
        store.syncs().finish(failed, List.of(new CatalogEvent.SyncFailed(sync, "away")));
        return sync;
    }

    private static CatalogStore publishAt(CatalogStore store, int number) {
        store.publish(publication(number).after(store.snapshot()).build());
        return store;
    }
}
