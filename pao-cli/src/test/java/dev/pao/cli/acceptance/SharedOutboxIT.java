package dev.pao.cli.acceptance;

import static dev.pao.testkit.store.PublicationBuilder.momentOf;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.Secret;
import dev.pao.notify.NotificationChannel;
import dev.pao.notify.Notifications;
import dev.pao.notify.SlackChannel;
import dev.pao.notify.WebhookChannel;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.jdbc.JdbcCatalogStore;
import dev.pao.testkit.notify.FakeSlack;
import dev.pao.testkit.notify.SlackMessage;
import dev.pao.testkit.notify.WebhookReceiver;
import dev.pao.testkit.store.PublicationBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hosts on one PostgreSQL, each with notifications of its own for the same channels. */
final class SharedOutboxIT {

    private static final int COMMITS = 10;
    private static final CommitId COMMIT = new CommitId("def456".repeat(6) + "0123");
    private static PostgresqlDatabases databases;

    private final Secret secret = Secret.of("a-secret-of-some-length");
    private final WebhookReceiver receiver = WebhookReceiver.start(secret);
    private final FakeSlack slack = FakeSlack.start();
    private final List<CatalogStore> stores = new ArrayList<>();
    private final List<Notifications> hosts = new ArrayList<>();

    @BeforeAll
    static void startPostgresql() {
        databases = new PostgresqlDatabases();
    }

    @AfterAll
    static void stopPostgresql() {
        databases.close();
    }

    @BeforeEach
    void startTwoHosts() {
        String url = databases.newStore();
        for (int host = 0; host < 2; host++) {
            stores.add(JdbcCatalogStore.postgresql(url).open());
        }
    }

    private void startNotifications(NotificationChannel channel) {
        for (CatalogStore store : stores) {
            hosts.add(Notifications.builder(store)
                    .channel(channel)
                    .pollInterval(Duration.ofMillis(25))
                    .build());
        }
        hosts.forEach(Notifications::start);
    }

    @AfterEach
    void stop() {
        hosts.forEach(Notifications::close);
        stores.forEach(CatalogStore::close);
        receiver.close();
        slack.close();
    }

    @Test
    void eachEventGoesOutOnceForAllHostsAndInOrder() {
        startNotifications(
                WebhookChannel.builder(receiver.url(), List.of(secret)).build());
        List<String> keys = new ArrayList<>();
        for (int commit = 1; commit <= COMMITS; commit++) {
            PublicationBuilder publication = publication(commit);
            if (commit > 1) {
                publication.after(commit - 1);
            }
            for (CatalogEvent event : List.of(recovered(commit + "/a"), recovered(commit + "/b"))) {
                publication.tell(event);
                keys.add(event.key() + "/" + momentOf(commit));
            }
            stores.get(commit % 2).refresh();
            stores.get(commit % 2).publish(publication.build());
        }
        awaitAllTold();
        assertThat(receiver.refusals()).isEmpty();
        assertThat(receiver.calls())
                .extracting(call -> call.document().text("key").orElseThrow())
                .containsExactlyElementsOf(keys);
    }

    @Test
    void aStormIsOneMessageForAllHosts() {
        startNotifications(
                SlackChannel.builder(Secret.of(slack.webhookUrl().toString())).build());
        PublicationBuilder storm = publication(1);
        for (int i = 0; i < 300; i++) {
            storm.tell(recovered("storm/" + i));
        }
        stores.get(0).publish(storm.build());
        awaitAllTold();
        assertThat(slack.messages())
                .extracting(SlackMessage::visibleText)
                .singleElement()
                .asString()
                .startsWith("📋 Catalog: 300 files no longer rejected\n");
    }

    private void awaitAllTold() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (stores.get(0).outbox().backlog().stream().anyMatch(channel -> channel.waiting() > 0)) {
            assertThat(System.nanoTime()).as("deadline").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static FileRecovered recovered(String name) {
        return new FileRecovered("catalog/" + name + ".yaml", COMMIT);
    }
}
