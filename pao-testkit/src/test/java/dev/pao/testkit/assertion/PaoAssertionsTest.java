package dev.pao.testkit.assertion;

import static dev.pao.testkit.assertion.PaoAssertions.assertThat;
import static dev.pao.testkit.store.PublicationBuilder.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.RenderOutcome;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncTrigger;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.fulfillment.RecordingProvider;
import dev.pao.testkit.store.Commits;
import dev.pao.testkit.store.PublicationBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PaoAssertionsTest {

    private static final CatalogItem ITEM = CatalogItems.mysqlDatabase();

    @Test
    void anItem() {
        assertThat(ITEM)
                .hasName("mysql-database")
                .hasVersion("1.0.0")
                .hasOwner("platform-data-team")
                .isInCategory("databases")
                .hasTags("database", "mysql", "storage")
                .hasFields("database_name", "instance_size")
                .isFulfilledBy("jira")
                .saysTheSameAs(CatalogItems.mysqlDatabase());
        fails(() -> assertThat(ITEM).hasVersion("2.0.0"), "version of mysql-database v1.0.0", "2.0.0");
        fails(() -> assertThat(ITEM).field("size"), "has no field `size`", "[database_name, instance_size]");
    }

    @Test
    void whatTwoItemsDifferInIsTold() {
        fails(
                () -> assertThat(ITEM).saysTheSameAs(CatalogItems.mysqlDatabase("1.1.0")),
                "mysql-database v1.0.0 is not as expected",
                "/version: ",
                "1.1.0");
    }

    @Test
    void aField() {
        assertThat(ITEM)
                .field("database_name")
                .hasType("string")
                .isRequired()
                .accepts("orders", "orders_2")
                .refuses("Orders", "regexp")
                .refuses("o".repeat(65), "max_length")
                .refuses(Value.of(3), "type");
        assertThat(ITEM).field("instance_size").hasDefault(Value.of("db.t3.small"));
        FieldAssert name = assertThat(ITEM).field("database_name");
        fails(name::isOptional, "expected `database_name` to be optional");
        fails(() -> name.accepts("Orders"), "expected `database_name` to accept \"Orders\", but it", "(regexp)");
        fails(() -> name.refuses("orders", "regexp"), "but it is accepted");
        fails(() -> name.refuses("Orders", "max_length"), "for `max_length`, but it", "(regexp)");
    }

    @Test
    void aFile() {
        Parsed<CatalogItem> good = parse(CatalogItems.file(ITEM));
        assertThat(good).isServed().isFlawless().hasOnly().item().hasName("mysql-database");
        fails(
                () -> assertThat(good).isRejected(),
                "expected catalog/mysql-database.yaml to be rejected, but it is served");

        Parsed<CatalogItem> bad = parse("name: thing\nversion: 1.0\n");
        assertThat(bad).isRejected();
        fails(
                () -> assertThat(bad).isServed(),
                "expected catalog/mysql-database.yaml to be served",
                "catalog/mysql-database.yaml:2:");
        fails(() -> assertThat(bad).isFlawless(), "expected nothing in catalog/mysql-database.yaml", "version `1.0`");
        fails(() -> assertThat(bad).hasOnly("PAO1001"), "codes found in catalog/mysql-database.yaml");
        fails(
                () -> assertThat(bad).finding("PAO9999"),
                "expected PAO9999 in catalog/mysql-database.yaml",
                "version `1.0`");
    }

    @Test
    void aFinding() {
        Parsed<CatalogItem> bad =
                parse(CatalogItems.file(ITEM).replaceFirst("\"default\"\\s*:\\s*\"[^\"]*\"", "\"default\": \"huge\""));
        DiagnosticAssert finding = assertThat(bad).hasOnly("PAO2007").finding("PAO2007");
        SourceSpan span = bad.diagnostics().get(0).span().orElseThrow();
        finding.isError()
                .isAbout("/presentation/fields/1/default")
                .isAt(span.startLine(), span.startColumn())
                .says("`huge`")
                .advises("use `db.t3.micro`");
        fails(finding::isWarning, "expected a warning, but found an error", "PAO2007");
        fails(() -> finding.isAt(3, 1), "place of", "3:1");
        fails(() -> finding.says("nonsense"), "message of", "nonsense");
        fails(() -> finding.advises("nonsense"), "hint of", "nonsense");
    }

    @Test
    void aCatalog() {
        try (CatalogStore store = new InMemoryCatalogStore()) {
            store.publish(publication(1).put(ITEM).reject("catalog/broken.yaml").build());
            CatalogSnapshot served = store.snapshot();
            assertThat(served)
                    .servesOnly("mysql-database v1.0.0")
                    .serves("mysql-database v1.0.0")
                    .doesNotServe("redis")
                    .isOf(Commits.commit(1))
                    .rejects("catalog/broken.yaml")
                    .holds()
                    .item("mysql-database")
                    .hasVersion("1.0.0");
            fails(() -> assertThat(served).doesNotServe("mysql-database"), "serves mysql-database v1.0.0");
            fails(() -> assertThat(served).item("redis"), "does not serve `redis`, only [mysql-database v1.0.0]");
            fails(() -> assertThat(served).isPinned(), "to be pinned");
            fails(() -> assertThat(served).rejects(), "catalog/broken.yaml");
        }
    }

    @Test
    void aSync() {
        Instant at = PublicationBuilder.momentOf(1);
        SyncRecord running = SyncRecord.running(
                SyncId.of(LocalDate.of(2025, 8, 16), 1),
                new SyncRequest(SyncTrigger.HAND, "https://git.example.com/catalog.git", "main", at));
        SyncRecord failed = running.failed(at, "the disk is full");
        SyncRecord done = running.completed(
                Optional.empty(),
                Commits.commit(1),
                at,
                new SyncCounts(0, 0, 0, 1),
                List.of(rejected("catalog/a.yaml")));
        assertThat(done)
                .isCompleted()
                .reached(Commits.commit(1))
                .counts(0, 0, 0, 1)
                .rejected("catalog/a.yaml", "PAO2001");
        assertThat(failed).hasFailed("disk is full");
        fails(() -> assertThat(failed).isCompleted(), "that is completed", "the disk is full");
        fails(() -> assertThat(done).counts(1, 0, 0, 0), "added=1", "0 added", "catalog/a.yaml rejected", "is missing");
        fails(() -> assertThat(done).rejected("catalog/b.yaml", "PAO2001"), "`catalog/b.yaml`", "catalog/a.yaml");
    }

    private static ProcessedFile rejected(String path) {
        Diagnostic finding = Diagnostic.of(StandardCode.MISSING_KEY, JsonPointer.ROOT, "`owner` is missing");
        return new ProcessedFile(
                path,
                ProcessedFile.Change.ADDED,
                ProcessedFile.Outcome.REJECTED,
                Optional.empty(),
                Optional.empty(),
                List.of(finding));
    }

    @Test
    void aRequest() {
        RenderOutcome good = render("orders");
        assertThat(good)
                .isRendered()
                .goesTo("jira")
                .says("summary", "Create MySQL database orders")
                .mentions("description", "Instance Size: db.t3.small")
                .hasNo("labels");
        OrderAssert ticket = assertThat(good).isRendered();
        fails(() -> ticket.says("summary", "Create"), "`summary` of the ticket", "Create MySQL database orders");
        fails(() -> ticket.says("labels", "x"), "the ticket has no `labels`, only [project, issue_type");
        fails(() -> ticket.hasNo("summary"), "without `summary`");

        RenderOutcome bad = render("Orders");
        assertThat(bad).refuses("database_name", "regexp");
        fails(() -> assertThat(bad).isRendered(), "expected a ticket", "database_name");
        fails(() -> assertThat(bad).refuses("instance_size", "oneof"), "`instance_size`", "`oneof`", "database_name");
    }

    private static RenderOutcome render(String database) {
        FulfillmentService service = FulfillmentService.builder(
                        new InMemoryRequestStore(), List.of(RecordingProvider.jira()))
                .build();
        return service.render(
                ITEM,
                new FulfillmentRequest(
                        ITEM.name(),
                        Optional.empty(),
                        Value.Mapping.EMPTY.with("database_name", Value.of(database)),
                        new Requester("josh", Optional.of("team"), Optional.empty()),
                        new IdempotencyKey("key-1")));
    }

    private static Parsed<CatalogItem> parse(String text) {
        return CatalogParser.builder()
                .build()
                .parse("catalog/mysql-database.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void fails(ThrowingCallable assertion, String... told) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(told);
    }
}
