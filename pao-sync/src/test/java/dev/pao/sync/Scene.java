package dev.pao.sync;

import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.RejectedFile;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncStatus;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.testkit.git.ScriptedRepository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A repository, a store, and syncs between them whose events are kept. Closing it closes them. */
final class Scene implements AutoCloseable {

    static final Instant START = Instant.parse("2025-08-16T19:30:00Z");

    final ScriptedRepository remote;
    final CatalogStore store = new InMemoryCatalogStore();
    final List<CatalogEvent> events = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final List<CatalogSync> syncs = new ArrayList<>();
    private final AtomicLong seconds = new AtomicLong();
    final Clock clock = new SecondsClock(seconds);

    Scene(Path folder) {
        this.folder = folder;
        this.remote = ScriptedRepository.in(folder.resolve("remote.git"));
    }

    CatalogSync sync() {
        return open(builder());
    }

    CatalogSync open(CatalogSyncBuilder builder) {
        CatalogSync sync = builder.build();
        syncs.add(sync);
        return sync;
    }

    CatalogSyncBuilder builder() {
        return builder(remote.url());
    }

    CatalogSyncBuilder builder(String url) {
        return builder(GitRepository.of(url), store);
    }

    CatalogSyncBuilder builder(GitRepository repository, CatalogStore anyStore) {
        return CatalogSync.builder(repository, anyStore)
                .mirror(mirror())
                .clock(clock)
                .interval(Duration.ZERO)
                .listener(events::add);
    }

    Path mirror() {
        return folder.resolve("mirror");
    }

    /** Lets time pass. */
    void later(Duration time) {
        seconds.addAndGet(time.toSeconds());
    }

    /** Another host of the store, with a mirror of its own. */
    CatalogSync otherHost() {
        return open(builder().mirror(folder.resolve("mirror-" + syncs.size())));
    }

    /** What a sync by hand, in a process of its own, records. */
    SyncRecord syncOnce() {
        try (CatalogSync sync = builder().build()) {
            return sync.syncNow().record();
        }
    }

    Scene write(String path, String text) {
        remote.write("catalog/" + path, text);
        return this;
    }

    String push() {
        return remote.commit("Change the catalog");
    }

    CatalogSnapshot served() {
        return store.snapshot();
    }

    String version(String name) {
        return served().item(name).orElseThrow().item().version().toString();
    }

    List<String> names() {
        return served().items().stream().map(item -> item.name()).toList();
    }

    RejectedFile rejected() {
        return served().rejected().get(0);
    }

    SyncRecord openedByADeadProcess() {
        return store.syncs().open(new SyncRequest(SyncTrigger.HAND, remote.url(), "main", clock.instant()));
    }

    Delivery delivery(String id) {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        return Delivery.genuine(new DeliveryKey("1", id), "push", body, clock.instant());
    }

    SyncStatus status(SyncId id) {
        return store.syncs().find(id).orElseThrow().status();
    }

    SyncRecord awaitEnd(SyncId id) {
        await(() -> status(id) != SyncStatus.RUNNING);
        return store.syncs().find(id).orElseThrow();
    }

    List<CatalogEvent> events(Class<? extends CatalogEvent> type) {
        return events.stream().filter(type::isInstance).toList();
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("what was awaited did not come within 30 seconds");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Override
    public void close() {
        syncs.forEach(CatalogSync::close);
        remote.close();
    }

    /** One second later at every look. */
    private static final class SecondsClock extends Clock {

        private final AtomicLong seconds;

        SecondsClock(AtomicLong seconds) {
            this.seconds = seconds;
        }

        @Override
        public Instant instant() {
            return START.plusSeconds(seconds.getAndIncrement());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
