package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.Publication;
import dev.pao.store.StoreException;
import dev.pao.store.SyncTurn;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class SharedStoreTest {

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatADeadProcessLeftRunningIsCompletedByTheNextStart() {
        SyncRecord left = scene.openedByADeadProcess();
        CatalogSync sync = scene.sync();
        sync.start();
        SyncRecord answered = scene.awaitEnd(left.id());
        assertThat(answered.status()).isEqualTo(SyncStatus.COMPLETED);
        assertThat(answered.files()).isEmpty();

        List<SyncRecord> records = scene.store.syncs().recent(10);
        assertThat(records).hasSize(2);
        assertThat(scene.store.syncs().find(records.get(0).id()).orElseThrow().files())
                .hasSize(1);
        assertThat(answered.message()).contains("answered by " + records.get(0).id());
    }

    @Test
    void twoHostsSyncInTurn() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        HookedParser parser = new HookedParser(path -> most.accumulateAndGet(atWork.incrementAndGet(), Math::max));
        List<CompletableFuture<SyncOutcome>> outcomes = Stream.of("one", "two", "three")
                .map(host -> scene.open(scene.builder()
                        .mirror(folder.resolve(host))
                        .listener(event -> atWork.set(0))
                        .parser(parser)))
                .map(sync -> CompletableFuture.supplyAsync(sync::syncNow))
                .toList();
        outcomes.forEach(outcome -> assertThat(outcome.join().record().status()).isEqualTo(SyncStatus.COMPLETED));
        assertThat(most).as("files that were parsed, by one host only").hasValue(2);
        assertThat(scene.names()).containsExactly("a", "b");
        assertThat(scene.store.syncs().running()).isEmpty();
    }

    @Test
    void aTurnThatNobodyGivesBackIsNotWaitedForForEver() {
        SyncTurn turn = scene.store.tryTurn().orElseThrow();
        CatalogSync sync = scene.open(scene.builder()
                .limits(SyncLimits.builder().turn(Duration.ofMillis(50)).build()));
        assertThat(catchThrowableOfType(SyncException.TransientFailure.class, sync::syncNow))
                .hasMessageContaining("another host has been syncing");
        turn.close();
        assertThat(sync.syncNow().status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(scene.store.syncs().running())
                .as("the first request is answered too")
                .isEmpty();
    }

    @Test
    void aSupersededPublicationIsPlannedAgain() {
        AtomicInteger publications = new AtomicInteger();
        CatalogStore overtaken = onPublish(() -> {
            if (publications.getAndIncrement() == 0) {
                scene.store.publish(emptyAt("1".repeat(40)));
            }
        });
        SyncOutcome outcome = scene.open(scene.builder(GitRepository.of(scene.remote.url()), overtaken))
                .syncNow();
        assertThat(outcome.status()).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(outcome.record().commitBefore()).contains(new CommitId("1".repeat(40)));
        assertThat(scene.names()).containsExactly("a");
        assertThat(publications).hasValue(2);
    }

    @Test
    void whatAnotherHostAnsweredMeanwhileDoesNotTellOfThisPublication() {
        AtomicInteger publications = new AtomicInteger();
        CatalogStore overtaken = onPublish(() -> {
            if (publications.getAndIncrement() == 0) {
                CommitId other = new CommitId("1".repeat(40));
                SyncRecord answered = scene.store.syncs().running().get(0);
                scene.store.publish(Publication.after(
                                scene.served(),
                                CommitOrigin.unknown(other),
                                new PublicationCause.Synced(answered.id()),
                                Scene.START)
                        .syncs(List.of(
                                answered.completed(Optional.empty(), other, Scene.START, SyncCounts.NONE, List.of())))
                        .build());
            }
        });
        SyncOutcome outcome = scene.open(scene.builder(GitRepository.of(scene.remote.url()), overtaken))
                .syncNow();

        assertThat(scene.names()).containsExactly("a");
        List<SyncRecord> records = scene.store.syncs().recent(10);
        assertThat(records).extracting(SyncRecord::status).containsOnly(SyncStatus.COMPLETED);
        assertThat(records)
                .extracting(SyncRecord::commitAfter)
                .containsExactly(scene.served().commit(), Optional.of(new CommitId("1".repeat(40))));
        assertThat(outcome.record()).as("what answered the caller's own").isEqualTo(records.get(1));
    }

    @Test
    void beingSupersededAgainAndAgainIsGivenUp() {
        AtomicInteger publications = new AtomicInteger();
        CatalogStore overtaken =
                onPublish(() -> scene.store.publish(emptyAt(("" + publications.incrementAndGet()).repeat(40))));
        CatalogSync sync = scene.open(scene.builder(GitRepository.of(scene.remote.url()), overtaken));
        assertThat(catchThrowableOfType(SyncException.TransientFailure.class, sync::syncNow))
                .hasMessageContaining("another host published 3 times");
        assertThat(scene.store.syncs().running()).isEmpty();
    }

    @Test
    void aStoreThatFailsLeavesTheCatalogAsItWas() {
        CatalogStore broken = onPublish(() -> {
            throw new StoreException("the disk is full");
        });
        CatalogSync sync = scene.open(scene.builder(GitRepository.of(scene.remote.url()), broken));
        assertThat(catchThrowableOfType(SyncException.TransientFailure.class, sync::syncNow))
                .hasMessage("the store can't be used: the disk is full");
        assertThat(scene.served().commit()).isEmpty();
        assertThat(scene.store.syncs().recent(1).get(0).status()).isEqualTo(SyncStatus.FAILED);
    }

    @Test
    void aStoreThatKeepsFailingIsTriedAgainWithoutARecordEachTime() {
        AtomicInteger publications = new AtomicInteger();
        CatalogStore ailing = onPublish(() -> {
            if (publications.getAndIncrement() < 8) {
                throw new StoreException("the disk is full");
            }
        });
        scene.open(scene.builder(GitRepository.of(scene.remote.url()), ailing)
                        .limits(SyncLimits.builder()
                                .firstRetry(Duration.ofMillis(1))
                                .build()))
                .start();
        Scene.await(() -> scene.names().contains("a"));
        assertThat(scene.store.syncs().recent(100))
                .extracting(SyncRecord::status)
                .containsExactly(SyncStatus.COMPLETED, SyncStatus.FAILED);
    }

    @Test
    void aMistakeInTheProgramIsRecordedAndTheThreadLivesOn() {
        AtomicInteger publications = new AtomicInteger();
        CatalogStore mistaken = onPublish(() -> {
            if (publications.getAndIncrement() == 0) {
                throw new IllegalStateException("a mistake");
            }
        });
        CatalogSync sync = scene.open(scene.builder(GitRepository.of(scene.remote.url()), mistaken)
                .limits(SyncLimits.builder().firstRetry(Duration.ofMillis(20)).build()));
        sync.start();
        Scene.await(() -> scene.names().contains("a"));
        List<SyncRecord> records = scene.store.syncs().recent(10);
        assertThat(records.get(1).message())
                .hasValueSatisfying(message -> assertThat(message).contains("mistake in the program"));
    }

    private Publication emptyAt(String commit) {
        CommitOrigin origin = CommitOrigin.unknown(new CommitId(commit));
        return Publication.after(scene.served(), origin, new PublicationCause.Unrecorded(), Scene.START)
                .build();
    }

    /** The store, with something that happens right before each publication. */
    private CatalogStore onPublish(Runnable before) {
        return (CatalogStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CatalogStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("publish")) {
                        before.run();
                    }
                    try {
                        return method.invoke(scene.store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
