package dev.pao.http;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CommitId;
import dev.pao.store.ContentHash;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishedItem;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.ComparedCatalog;
import dev.pao.sync.plan.PlannedChange;
import dev.pao.testkit.fulfillment.RecordingProvider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Catalogs, syncs and callers for the tests. */
final class Samples {

    static final Instant NOW = Instant.parse("2025-08-16T19:30:00Z");
    static final CommitId FIRST = new CommitId("a".repeat(40));
    static final CommitId SECOND = new CommitId("b".repeat(40));

    static final StaticTokens TOKENS =
            StaticTokens.parse("josh:reader:read-token,rita:requester:request-token,ops:operator:operate-token,"
                    + "prometheus:scraper:scrape-token");

    /** What a reader sees of the item, in the order in which its team wrote it. */
    static final String MYSQL_PUBLIC = """
            {"name":"mysql-database","version":"1.0.0","description":"MySQL database instance",\
            "owner":"platform-data-team","tags":["database","mysql","storage"],\
            "presentation":{"fields":[{"name":"database_name","type":"string","required":true,"max_length":64,\
            "regexp":"^[a-z][a-z0-9_]*$","help_text":"Database name (lowercase, underscores allowed)"},\
            {"name":"instance_size","type":"selection","oneof":["db.t3.micro","db.t3.small","db.t3.medium"],\
            "default":"db.t3.small","required":true,"help_text":"Database instance size"}]}}""";

    private Samples() {}

    static CatalogItem mysql() {
        Value.Mapping fulfillment = ValueJson.readMapping("""
                {"manual":{"system":"jira","template":{"project":"PLATFORM","issue_type":"Service Request",
                "summary":"Create MySQL database {{ database_name }}"}}}""");
        Value.Mapping document = ValueJson.readMapping(MYSQL_PUBLIC).with("fulfillment", fulfillment);
        return CatalogItem.of(document, Optional.of("databases"), FieldTypes.standard());
    }

    static CatalogItem.Builder item(String name) {
        return item(name, "1.0.0");
    }

    static CatalogItem.Builder item(String name, String version) {
        return CatalogItem.builder(name, SemanticVersion.of(version))
                .description("Sample " + name)
                .owner("sample-team")
                .manual("jira", Value.Mapping.EMPTY);
    }

    static InMemoryCatalogStore storeOf(CatalogItem... items) {
        InMemoryCatalogStore store = new InMemoryCatalogStore();
        publish(store, FIRST, items);
        return store;
    }

    /** A desk whose ticket system is busy for an hour. */
    static FulfillmentService requestsThatWait() {
        RecordingProvider tickets = RecordingProvider.jira()
                .failNext(FulfillmentException.TransientFailure.withoutEffect("busy", Duration.ofHours(1), null));
        return FulfillmentService.builder(new InMemoryRequestStore(), List.of(tickets))
                .build();
    }

    /** Items {@code item-001}, {@code item-002} and so on, published in another order. */
    static InMemoryCatalogStore storeOfMany(int count) {
        return storeOf(IntStream.iterate(count, number -> number > 0, number -> number - 1)
                .mapToObj(number -> item("item-%03d".formatted(number)).build())
                .toArray(CatalogItem[]::new));
    }

    static void publish(InMemoryCatalogStore store, CommitId commit, CatalogItem... items) {
        List<ItemChange> changes = new ArrayList<>();
        for (CatalogItem item : items) {
            changes.add(new ItemChange.Put(published(item, commit)));
        }
        CommitOrigin origin = CommitOrigin.unknown(commit);
        store.publish(Publication.after(store.snapshot(), origin, new PublicationCause.Unrecorded(), NOW)
                .changes(changes)
                .build());
    }

    /** A sync that a delivery asked for, and that rejected a file. */
    static SyncId finishedSync(InMemoryCatalogStore store) {
        Delivery delivery = Delivery.genuine(new DeliveryKey("77", "12345-67890-abcdef"), "push", new byte[0], NOW);
        SyncId id = store.deliveries()
                .accept(delivery, Optional.empty(), request(SyncTrigger.WEBHOOK))
                .syncId();
        SyncRecord running = store.syncs().find(id).orElseThrow();
        store.syncs()
                .finish(
                        running.completed(
                                Optional.of(FIRST), SECOND, NOW.plusSeconds(2), new SyncCounts(1, 0, 0, 1), files()),
                        List.of());
        return id;
    }

    /** A plan in which an item is new and another one has another text. */
    static CatalogPlan goodPlan(String head) {
        PlacedItem before = placed(mysql());
        PlacedItem after = placed(CatalogItem.of(
                mysql().document().with("version", Value.of("1.0.1")).with("description", Value.of("MySQL")),
                Optional.of("databases"),
                FieldTypes.standard()));
        return CatalogPlan.of(
                new ComparedCatalog("the store", Optional.of(FIRST)),
                new ComparedCatalog(head, Optional.of(SECOND)),
                List.of(
                        PlannedChange.Changed.of(before, after, List.of()),
                        new PlannedChange.Added(placed(item("queue").build()), List.of())));
    }

    /** A plan in which a file is rejected. */
    static CatalogPlan rejectingPlan(StandardCode code) {
        Diagnostic error = Diagnostic.of(code, JsonPointer.of("version"), "it is not as it should be")
                .withPath("catalog/mysql-database.yaml");
        return CatalogPlan.of(
                new ComparedCatalog("the store", Optional.of(FIRST)),
                new ComparedCatalog("main", Optional.of(SECOND)),
                List.of(new PlannedChange.Rejected(
                        "catalog/mysql-database.yaml",
                        ProcessedFile.Change.MODIFIED,
                        Optional.of(mysql()),
                        Optional.of(placed(mysql())),
                        List.of(error))));
    }

    private static PlacedItem placed(CatalogItem item) {
        return new PlacedItem("catalog/" + item.name() + ".yaml", item);
    }

    static SyncRequest request(SyncTrigger trigger) {
        return new SyncRequest(trigger, "https://github.com/org/pao-repository.git", "main", NOW);
    }

    private static List<ProcessedFile> files() {
        Diagnostic diagnostic = Diagnostic.of(
                        StandardCode.MISSING_KEY, JsonPointer.of("name"), "`name` is missing, expected a name")
                .withPath("catalog/broken.yaml")
                .withSpan(SourceSpan.at(1, 1))
                .withHint("add `name`");
        return List.of(
                new ProcessedFile(
                        "catalog/broken.yaml",
                        ProcessedFile.Change.MODIFIED,
                        ProcessedFile.Outcome.REJECTED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(diagnostic)),
                new ProcessedFile(
                        "catalog/databases/mysql-database.yaml",
                        ProcessedFile.Change.ADDED,
                        ProcessedFile.Outcome.ADDED,
                        Optional.of("mysql-database"),
                        Optional.of(SemanticVersion.of("1.0.0")),
                        List.of()));
    }

    private static PublishedItem published(CatalogItem item, CommitId commit) {
        ContentHash hash = ContentHash.of(item.document().toString().getBytes(StandardCharsets.UTF_8));
        return new PublishedItem(item, "catalog/" + item.name() + ".yaml", hash, commit, NOW, NOW, NOW);
    }
}
