package dev.pao.reliability.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.reliability.catalog.CatalogAudit;
import dev.pao.reliability.catalog.Edits;
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
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts a host, works it with pushes and deliveries, kills it, and looks at what it left; again and again on one store.
 * Closing it kills the last host.
 */
final class CrashLoop implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HostSettings settings;
    private final ScriptedRepository repository;
    private final Random random;
    private final Edits edits;
    private final CatalogAudit audit;
    private final Outside outside = new Outside();
    private final Set<Step> hit = EnumSet.noneOf(Step.class);
    private int deliveries;
    private int kills;

    CrashLoop(TestDatabase database, Path folder, boolean isTorn, long seed) {
        this.repository = ScriptedRepository.in(folder.resolve("pao-repository.git"));
        this.settings = new HostSettings(database, repository.url(), folder.resolve("mirror"), INTERVAL, isTorn);
        this.random = new Random(seed);
        this.edits = new Edits(repository, random);
        this.audit = new CatalogAudit(edits.pushed());
        edits.push();
        // The tables, so that they can be looked into from the first kill on.
        database.migrate();
    }

    /** The steps at which a host was killed. */
    Set<Step> hit() {
        return hit;
    }

    /** Kills a host at a step of its ordinary work. */
    void killAt(Step step) {
        try (HostProcess host = start()) {
            awaitConvergence("before the kill at " + step);
            host.arm(step);
            long patience = System.nanoTime() + PATIENCE.toNanos();
            while (!workedUntilItStandsStill(host)) {
                assertThat(System.nanoTime() - patience)
                        .as("the host comes to %s", step)
                        .isNegative();
            }
        }
        hit.add(step);
        checkAfter("the kill at " + step);
    }

    /** Kills a host at any moment, also while it starts or mends what the last one left. */
    void killAtRandom() {
        try (HostProcess host = HostProcess.start(settings, outside)) {
            if (random.nextInt(3) > 0) {
                host.awaitReady();
                for (int round = random.nextInt(6); round >= 0; round--) {
                    work(host);
                }
            }
            pause(random.nextInt(120));
        }
        checkAfter("a random kill");
    }

    /** Lets a last host end what all others began, and fails if anything was lost. */
    void endInPeace() {
        try (HostProcess host = start()) {
            work(host);
            awaitConvergence("the end");
            awaitNothingUntold();
        }
        StoredState state = StoredState.of(settings.database());
        audit.check(state, "the end");
        assertThat(state.commit()).as("the end: what is served").isEqualTo(repository.head());
        assertThat(outside.told()).as("what people were told").containsExactlyInAnyOrderElementsOf(state.events());
        assertThat(outside.toldUnderSeveralKeys())
                .as("what people can't know again")
                .isEmpty();
        assertThat(outside.refused()).as("deliveries that were not taken").isEmpty();
    }

    @Override
    public void close() {
        repository.close();
    }

    private HostProcess start() {
        return HostProcess.start(settings, outside).awaitReady();
    }

    /** Some busy rounds, and a quiet one in which there is nothing new. */
    private boolean workedUntilItStandsStill(HostProcess host) {
        for (int round = 0; round < 4; round++) {
            work(host);
            if (host.standsStillWithin(30)) {
                return true;
            }
        }
        return quietUntilItStandsStill(host) || askedUntilItStandsStill(host);
    }

    private boolean quietUntilItStandsStill(HostProcess host) {
        boolean busy = true;
        while (busy && !host.standsStillWithin(20)) {
            busy = !StoredState.of(settings.database()).syncsThatAre("running").isEmpty();
        }
        return busy;
    }

    private static boolean askedUntilItStandsStill(HostProcess host) {
        host.requestSync();
        return host.standsStillWithin(500);
    }

    private void work(HostProcess host) {
        String before = repository.head();
        if (random.nextInt(4) > 0) {
            edits.push();
        }
        switch (random.nextInt(8)) {
            case 0 -> host.requestSync();
            case 1 -> {
                // The delivery of this push is lost.
            }
            case 2 -> redeliver(host);
            default -> deliver(host, before, ++deliveries);
        }
    }

    private void redeliver(HostProcess host) {
        if (deliveries > 0) {
            deliver(host, repository.head(), 1 + random.nextInt(deliveries));
        }
    }

    private void deliver(HostProcess host, String before, int number) {
        host.deliver(GitHubDelivery.push(before, repository.head()).id("delivery-" + number));
    }

    private void checkAfter(String kill) {
        kills++;
        String when = "kill " + kills + ", " + kill;
        StoredState state = StoredState.of(settings.database());
        audit.check(state, when);
        checkDeliveries(state, when);
    }

    private void checkDeliveries(StoredState state, String when) {
        outside.accepted().forEach((delivery, sync) -> {
            assertThat(state.deliveries())
                    .as("%s: accepted deliveries", when)
                    .anySatisfy(row -> assertThat(row.get(0)).isEqualTo(delivery));
            assertThat(state.syncsThatAre("failed"))
                    .as("%s: syncs that failed without need", when)
                    .doesNotContain(sync);
        });
    }

    /** Within one interval after its start, a host serves the head and has answered all that was asked for. */
    private void awaitConvergence(String when) {
        long deadline = System.nanoTime() + INTERVAL.toNanos();
        StoredState state = StoredState.of(settings.database());
        while (!state.commit().equals(repository.head())
                || !state.syncsThatAre("running").isEmpty()) {
            assertThat(System.nanoTime() - deadline)
                    .as(
                            "%s: not converged within %s: served is %s, open are %s",
                            when, INTERVAL, state.commit(), state.syncsThatAre("running"))
                    .isNegative();
            pause(25);
            state = StoredState.of(settings.database());
        }
        audit.check(state, when);
        assertThat(state.syncsThatAre("completed"))
                .as("%s: the syncs that answered deliveries", when)
                .containsAll(outside.accepted().values());
    }

    private void awaitNothingUntold() {
        long deadline = System.nanoTime() + INTERVAL.toNanos();
        while (!StoredState.of(settings.database()).untold().isEmpty()) {
            assertThat(System.nanoTime() - deadline)
                    .as("the end: events that nobody was told of")
                    .isNegative();
            pause(20);
        }
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
