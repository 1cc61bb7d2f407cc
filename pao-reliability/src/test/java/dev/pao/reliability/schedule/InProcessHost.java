package dev.pao.reliability.schedule;

import dev.pao.model.Secret;
import dev.pao.reliability.database.TappedConnections;
import dev.pao.reliability.database.TestDatabase;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookRequest;
import dev.pao.sync.webhook.WebhookVerdict;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A host that does what it is told on the caller's thread, and can die of it. */
final class InProcessHost {

    private static final String SECRET = "a-secret-of-tests";

    private final TestDatabase database;
    private final String repositoryUrl;
    private final Path mirror;
    private final Mortal life = new Mortal();
    private final TappedConnections connections;
    private final CatalogStore store;
    private final CatalogSync sync;
    private final WebhookIntake intake;

    InProcessHost(TestDatabase database, String repositoryUrl, Path mirror) {
        this.database = database;
        this.repositoryUrl = repositoryUrl;
        this.mirror = mirror;
        this.connections = new TappedConnections(database, life);
        this.store = database.open(connections);
        this.sync = CatalogSync.builder(GitRepository.of(repositoryUrl), store)
                .repositoryName("org/pao-repository")
                .mirror(mirror)
                .interval(Duration.ZERO)
                .build();
        this.intake = WebhookIntake.builder(sync, List.of(Secret.of(SECRET))).build();
    }

    /** The host that takes its place once it is gone. */
    InProcessHost successor() {
        connections.close();
        return new InProcessHost(database, repositoryUrl, mirror);
    }

    void sync() {
        sync.syncNow();
    }

    /** Takes a delivery and gives the sync that answers it. */
    String deliver(String id) {
        GitHubDelivery delivery =
                GitHubDelivery.push("0".repeat(40), "1".repeat(40)).id(id).signedWith(SECRET);
        WebhookVerdict verdict = intake.receive(new WebhookRequest(delivery.headers(), delivery.body()));
        if (verdict instanceof WebhookVerdict.Accepted accepted) {
            return accepted.syncId().text();
        }
        throw new AssertionError("a delivery was not taken: " + verdict);
    }

    /** Syncs and dies of it, unless it is done before. */
    boolean diesInSync(int moment) {
        return diesOf(moment, this::sync);
    }

    boolean diesInDelivery(String id, int moment) {
        return diesOf(moment, () -> deliver(id));
    }

    /** Lets somebody decide, and dies of it, unless it is decided before. */
    boolean diesInDecision(int moment, Consumer<CatalogControl> decision) {
        return diesOf(moment, () -> decision.accept(sync.control()));
    }

    CatalogSnapshot refreshed() {
        return store.refresh();
    }

    void stop() {
        sync.close();
        store.close();
        connections.close();
    }

    private boolean diesOf(int moment, Runnable work) {
        life.dieAfter(moment);
        try {
            work.run();
            life.live();
        } catch (Mortal.Death e) {
            return true;
        }
        return life.isDead();
    }
}
