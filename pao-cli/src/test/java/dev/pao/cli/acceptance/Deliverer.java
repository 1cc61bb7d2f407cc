package dev.pao.cli.acceptance;

import dev.pao.model.Secret;
import dev.pao.notify.Notifications;
import dev.pao.notify.WebhookChannel;
import dev.pao.store.CatalogStore;
import dev.pao.store.jdbc.JdbcCatalogStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process that delivers from a SQLite file to a webhook for as long as it lives, with a lease of a second. */
final class Deliverer {

    private Deliverer() {}

    public static void main(String[] arguments) throws InterruptedException {
        WebhookChannel channel = WebhookChannel.builder(URI.create(arguments[1]), List.of(Secret.of(arguments[2])))
                .timeout(Duration.ofSeconds(60))
                .build();
        try (CatalogStore store = JdbcCatalogStore.sqlite(Path.of(arguments[0])).open();
                Notifications notifications = Notifications.builder(store)
                        .channel(channel)
                        .lease(Duration.ofSeconds(1))
                        .pollInterval(Duration.ofMillis(20))
                        .build()) {
            notifications.start();
            new CountDownLatch(1).await();
        }
    }
}
