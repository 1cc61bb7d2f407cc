package dev.pao.reliability.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.reliability.catalog.Document;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.SyncOutcome;
import dev.pao.testkit.git.GitServer;
import dev.pao.testkit.git.ScriptedRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault of a Git server at every moment of a fetch. What the caller gets is on the page; that the catalog stays, the
 * failure is recorded and told once, and the next sync works without a restart, holds in every cell.
 */
final class FetchFaultsTest {

    @TempDir
    Path folder;

    private final CatalogStore store = new InMemoryCatalogStore();
    private final List<CatalogEvent> events = new ArrayList<>();
    private int pushes;

    @Test
    void everyFaultOfAGitServerComesToWhatThePageSays() {
        List<String> lines = new ArrayList<>(List.of("| | who must act | what the record says |", "|---|---|---|"));
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("repository.git"));
                GitServer server = GitServer.serving(repository);
                FaultyProxy proxy = new FaultyProxy(server.port());
                CatalogSync patient = sync(proxy, Duration.ofSeconds(30));
                CatalogSync impatient = sync(proxy, Duration.ofSeconds(1))) {
            push(repository);
            patient.syncNow();
            for (FetchMoment moment : FetchMoment.values()) {
                for (FetchFault fault : FetchFault.values()) {
                    push(repository);
                    proxy.arm(fault, moment);
                    CatalogSync sync = fault == FetchFault.STALLED ? impatient : patient;
                    String outcome = failure(sync, fault + " at " + moment);
                    lines.add("| " + moment.title() + ": " + fault.title() + " | "
                            + outcome.replace("127.0.0.1:" + proxy.port(), "git.example.com") + " |");
                    proxy.disarm();
                    recovers(repository, patient, fault + " at " + moment);
                }
            }
        }
        ReliabilityPage.shows("faults of git", lines);
    }

    private CatalogSync sync(FaultyProxy proxy, Duration idle) {
        return CatalogSync.builder(
                        GitRepository.of("http://127.0.0.1:" + proxy.port() + "/org/pao-repository.git"), store)
                .mirror(folder.resolve("mirror-" + idle))
                .interval(Duration.ZERO)
                .listener(events::add)
                .limits(SyncLimits.builder().idle(idle).build())
                .build();
    }

    private String failure(CatalogSync sync, String when) {
        String served = store.snapshot().toString();
        events.clear();
        String who;
        try {
            throw new AssertionError(when + ": it worked, with " + sync.syncNow());
        } catch (SyncException.TransientFailure e) {
            who = "nobody: tried again in " + e.retryAfter().toSeconds() + " s";
        } catch (SyncException.Stalled e) {
            who = "an operator: tried again at the interval";
        }
        SyncRecord record = store.syncs().recent(1).get(0);
        assertThat(store.snapshot()).as("%s: what is served", when).hasToString(served);
        assertThat(record.status()).as("%s: the record", when).isEqualTo(SyncStatus.FAILED);
        assertThat(sync.health().failure()).as("%s: health", when).isEqualTo(record.message());
        assertThat(events).as("%s: what people are told", when).hasOnlyElementsOfType(CatalogEvent.SyncFailed.class);
        return who + " | " + record.message().orElseThrow();
    }

    private void recovers(ScriptedRepository repository, CatalogSync sync, String when) {
        assertThat(sync.syncNow().status()).as("%s: the next sync", when).isEqualTo(SyncOutcome.Status.PUBLISHED);
        assertThat(store.snapshot().commit().orElseThrow().text()).as(when).isEqualTo(repository.head());
        assertThat(sync.health().failure()).as("%s: health after it", when).isEmpty();
        assertThat(events)
                .as("%s: recovery is told once", when)
                .hasAtLeastOneElementOfType(CatalogEvent.SyncRecovered.class);
        assertThat(events.stream().filter(CatalogEvent.SyncRecovered.class::isInstance))
                .as(when)
                .hasSize(1);
    }

    private void push(ScriptedRepository repository) {
        pushes++;
        repository
                .write(
                        "catalog/one.yaml",
                        Document.of("one", pushes, "Text " + pushes).yaml())
                .commit("Push " + pushes);
    }
}
