package dev.pao.http;

import dev.pao.model.diagnostic.StandardCode;
import dev.pao.store.CatalogStore;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncHealth;
import dev.pao.sync.SyncOutcome;
import dev.pao.sync.SyncSource;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.plan.CatalogPlan;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** A sync whose health is told to it, and that opens a record for each request but never runs. */
record ScriptedSync(CatalogStore store, SyncHealth health) implements CatalogSync {

    static ScriptedSync healthy(CatalogStore store) {
        return new ScriptedSync(
                store, new SyncHealth(Optional.of(Samples.NOW.minusSeconds(90)), Optional.empty(), Optional.empty()));
    }

    static ScriptedSync failing(CatalogStore store) {
        return new ScriptedSync(
                store, new SyncHealth(Optional.empty(), Optional.of("secret-host is away"), Optional.empty()));
    }

    @Override
    public SyncId requestSync() {
        return store.syncs().open(Samples.request(SyncTrigger.HAND)).id();
    }

    @Override
    public SyncOutcome syncNow() {
        throw new AssertionError("the servlet never waits for a sync");
    }

    @Override
    public CatalogPlan plan() {
        return Samples.goodPlan("main");
    }

    @Override
    public Optional<CatalogPlan> plan(String ref) {
        return switch (ref) {
            case "gone" -> Optional.empty();
            case "conflict" -> Optional.of(Samples.rejectingPlan(StandardCode.VERSION_CONFLICT));
            case "broken" -> Optional.of(Samples.rejectingPlan(StandardCode.MISSING_KEY));
            case "empty" -> Optional.of(Samples.goodPlan(ref).refusedFor("too much would go"));
            case "away" ->
                throw new SyncException.TransientFailure(
                        "the host is away", Duration.ofSeconds(7), new IOException("away"));
            case "locked" -> throw new SyncException.Stalled("the token is refused", new IOException("locked"));
            default -> Optional.of(Samples.goodPlan(ref));
        };
    }

    /** The control of a real sync, which needs no repository. */
    @Override
    public CatalogControl control() {
        return CatalogSync.builder(GitRepository.of(source().repositoryUrl()), store)
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build()
                .control();
    }

    @Override
    public DeliveryReceipt deliver(Delivery delivery) {
        throw new AssertionError("deliveries are the intake's");
    }

    @Override
    public void start() {
        throw new AssertionError("starting is the host's");
    }

    @Override
    public SyncSource source() {
        return new SyncSource("https://github.com/org/pao-repository.git", "main", Optional.empty());
    }

    @Override
    public void close() {
        throw new AssertionError("closing is the host's");
    }
}
