package dev.pao.cli.acceptance;

import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.Secret;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.jdbc.JdbcCatalogStore;
import dev.pao.testkit.notify.WebhookCall;
import dev.pao.testkit.notify.WebhookReceiver;
import dev.pao.testkit.notify.WebhookReply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed while the other side has a message that it has not answered: the next process sends it again, under
 * the same id. {@code -Dpao.kills} says how often, ten for one.
 */
final class KilledDeliveryIT {

    private static final int KILLS = Math.max(1, Integer.getInteger("pao.kills", 20) / 10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SECRET = "a-secret-of-some-length";

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endTheLast() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatWasOnItsWayComesAgainUnderTheSameId() throws Exception {
        Path file = folder.resolve("pao.db");
        try (WebhookReceiver receiver = WebhookReceiver.start(Secret.of(SECRET));
                CatalogStore store = JdbcCatalogStore.sqlite(file).open()) {
            store.outbox().register("webhook");
            store.publish(publication(1)
                    .tell(new FileRecovered("catalog/a.yaml", new CommitId("ab".repeat(20))))
                    .build());
            for (int kill = 0; kill < KILLS; kill++) {
                receiver.answersNext(WebhookReply.stall());
                Process delivering = deliverer(file, receiver);
                receiver.awaitCall(PATIENCE);
                delivering.destroyForcibly();
                assertThat(delivering.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(store.outbox().waiting("webhook")).isEqualTo(1);
            }
            deliverer(file, receiver);
            receiver.awaitCall(PATIENCE);
            awaitNothingWaiting(store);

            assertThat(receiver.refusals()).isEmpty();
            assertThat(receiver.calls()).hasSize(KILLS + 1);
            assertThat(receiver.calls().stream().map(WebhookCall::id).distinct())
                    .hasSize(1);
            assertThat(receiver.calls().stream().map(WebhookCall::body).distinct())
                    .hasSize(1);
        }
    }

    private Process deliverer(Path file, WebhookReceiver receiver) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A killed process does not remove the driver's native library.
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Deliverer.class.getName(),
                file.toString(),
                receiver.url().toString(),
                SECRET);
        Process process = new ProcessBuilder(command).inheritIO().start();
        processes.add(process);
        return process;
    }

    private static void awaitNothingWaiting(CatalogStore store) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (store.outbox().waiting("webhook") > 0) {
            assertThat(System.nanoTime()).as("deadline").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
