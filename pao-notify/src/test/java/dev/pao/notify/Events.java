package dev.pao.notify;

import dev.pao.model.SemanticVersion;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.Publication;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Events as tests need them, and stores that hold them. */
final class Events {

    static final CommitId COMMIT = new CommitId("def456".repeat(6) + "0123");
    static final Instant AT = Instant.parse("2025-08-16T19:30:05Z");

    private Events() {}

    static ItemSummary mysql() {
        return item("mysql-database", "MySQL database instance");
    }

    static ItemSummary item(String name, String description) {
        return new ItemSummary(
                name, SemanticVersion.of("1.0.0"), "platform-data-team", description, Optional.of("databases"));
    }

    static ItemAdded added(String name) {
        return new ItemAdded(item(name, "One of many"), COMMIT);
    }

    /** Publishes the events as one commit. */
    static void publish(CatalogStore store, CatalogEvent... events) {
        CommitOrigin origin = CommitOrigin.unknown(COMMIT);
        store.publish(Publication.after(store.snapshot(), origin, new PublicationCause.Unrecorded(), AT)
                .events(List.of(events))
                .build());
    }

    static InMemoryCatalogStore store() {
        return new InMemoryCatalogStore();
    }
}
