package dev.pao.testkit.store;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncTrigger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the contracts write into a store's ledgers. */
final class Ledgers {

    private Ledgers() {}

    static SyncRequest request(Instant at) {
        return new SyncRequest(SyncTrigger.WEBHOOK, "https://github.com/org/pao-repository.git", "main", at);
    }

    static SyncRequest request() {
        return request(PublicationBuilder.START);
    }

    static Delivery push(String hookId, String deliveryId) {
        byte[] body = "{\"ref\": \"refs/heads/main\"}".getBytes(StandardCharsets.UTF_8);
        return Delivery.genuine(new DeliveryKey(hookId, deliveryId), "push", body, PublicationBuilder.START);
    }

    /** The record of a sync that added an item and rejected a file, completed by a numbered commit. */
    static SyncRecord completed(SyncRecord running, int number) {
        Diagnostic finding =
                Diagnostic.of(StandardCode.MISSING_KEY, JsonPointer.ROOT, "`owner` is missing \u0000 \ud800");
        return running.completed(
                Optional.of(Commits.commit(0)),
                Commits.commit(number),
                PublicationBuilder.momentOf(number),
                new SyncCounts(1, 2, 3, 4),
                List.of(
                        file("catalog/a.yaml", ProcessedFile.Outcome.ADDED, Optional.of("a"), List.of()),
                        file("catalog/b.yaml", ProcessedFile.Outcome.REJECTED, Optional.empty(), List.of(finding))));
    }

    static CatalogEvent failure(SyncRecord sync) {
        return new CatalogEvent.SyncFailed(sync.id(), "the repository is away; look whether it was moved");
    }

    private static ProcessedFile file(
            String path, ProcessedFile.Outcome outcome, Optional<String> item, List<Diagnostic> findings) {
        Optional<SemanticVersion> version = item.map(name -> SemanticVersion.of("1.0.0"));
        return new ProcessedFile(path, ProcessedFile.Change.ADDED, outcome, item, version, findings);
    }
}
