package dev.pao.reliability.failover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.reliability.catalog.CatalogAudit;
import dev.pao.reliability.catalog.Edits;
import dev.pao.reliability.database.PostgresqlServer;
import dev.pao.reliability.database.StoredState;
import dev.pao.reliability.database.TestDatabase;
import dev.pao.reliability.host.HostProcess;
import dev.pao.reliability.host.HostSettings;
import dev.pao.reliability.host.Outside;
import dev.pao.reliability.host.Step;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Two hosts with one PostgreSQL, each a process, and one repository. Closing it kills the hosts. */
final class Cluster implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PostgresqlServer server;
    private final TestDatabase database;
    private final ScriptedRepository repository;
    private final Path folder;
    private final Edits edits;
    private final Outside outside = new Outside();
    private final List<Readers> readers = List.of(new Readers(outside), new Readers(outside));
    private final List<HostProcess> hosts = new ArrayList<>();
    private final Figures figures = new Figures();
    private int deliveries;

    Cluster(PostgresqlServer server, Path folder, Random random) {
        this.server = server;
        this.folder = folder;
        this.database = server.newDatabase();
        this.repository = ScriptedRepository.in(folder.resolve("pao-repository.git"));
        this.edits = new Edits(repository, random);
        edits.push();
        database.migrate();
        hosts.add(start(0));
        hosts.add(start(1));
        awaitHeadAt(0);
        awaitHeadAt(1);
    }

    Figures figures() {
        return figures;
    }

    /** Pushes and delivers to a host; every reader of both sees each push. */
    void work(int host) {
        edits.push();
        long delivered = deliver(host);
        figures.add("a push is seen on the host that it was delivered to", awaitHeadAt(host) - delivered);
        figures.add("a push is seen on the other host", awaitHeadAt(1 - host) - delivered);
    }

    /** Kills a host in the middle of a sync, while the other one is asked, too. */
    void killInSync(int host, Step step) {
        hosts.get(host).arm(step);
        // The other host may be first with a push: it looks by itself.
        await("the host comes to " + step, () -> {
            edits.push();
            deliver(host);
            return hosts.get(host).standsStillWithin(500);
        });
        edits.push();
        deliver(1 - host);
        long killed = System.nanoTime();
        hosts.get(host).kill();
        figures.add(
                "the other host serves the head after a host was killed in its turn", awaitHeadAt(1 - host) - killed);
        audit("a host was killed at " + step);
        hosts.set(host, start(host));
        work(1 - host);
    }

    /** Kills the database while commits and deliveries come in, and starts it again. */
    void killDatabase() {
        edits.push();
        deliver(0);
        server.kill();
        edits.push();
        deliver(1);
        server.startAgain();
        long back = System.nanoTime();
        figures.add(
                "both hosts serve the head after the database is back",
                Math.max(awaitHeadAt(0), awaitHeadAt(1)) - back);
        audit("the database was killed");
    }

    /** Nothing was lost, and nothing is left open. */
    void endInPeace() {
        await("nothing is open", () -> {
            StoredState state = StoredState.of(database);
            return state.syncsThatAre("running").isEmpty()
                    && state.untold().isEmpty()
                    && state.commit().equals(repository.head());
        });
        StoredState state = audit("the end");
        assertThat(outside.told()).as("events that were told").containsExactlyInAnyOrderElementsOf(state.events());
        assertThat(outside.toldUnderSeveralKeys())
                .as("what people can't know again")
                .isEmpty();
        assertThat(state.deliveries().stream().map(row -> row.get(0)))
                .as("deliveries that were answered")
                .containsAll(outside.accepted().keySet());
    }

    /** How many events were told, and how many messages repeated what people knew. */
    String notifications() {
        return outside.told().size() + " events told, none lost, " + outside.repetitions() + " repeated";
    }

    @Override
    public void close() {
        hosts.forEach(HostProcess::close);
        repository.close();
    }

    private HostProcess start(int host) {
        HostSettings settings =
                new HostSettings(database, repository.url(), folder.resolve("mirror-" + host), INTERVAL, false);
        return HostProcess.start(settings, readers.get(host)).awaitReady();
    }

    private long deliver(int host) {
        GitHubDelivery delivery = GitHubDelivery.push("0".repeat(40), repository.head());
        hosts.get(host).deliver(delivery.id("delivery-" + ++deliveries));
        return System.nanoTime();
    }

    private StoredState audit(String when) {
        StoredState state = StoredState.of(database);
        new CatalogAudit(edits.pushed()).check(state, when);
        return state;
    }

    /** When the readers of a host saw the head. */
    private long awaitHeadAt(int host) {
        String head = repository.head();
        await(
                "host " + host + " serves the head",
                () -> readers.get(host).saw(head).isPresent());
        return readers.get(host).saw(head).orElseThrow();
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - deadline)
                    .as("%s within %s", what, PATIENCE)
                    .isNegative();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }
}
