package dev.pao.notify;

import static dev.pao.notify.Events.AT;
import static dev.pao.notify.Events.COMMIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.ValueJson;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.ChannelGaveUp;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.store.event.CatalogEvent.ItemRemoved;
import dev.pao.store.event.CatalogEvent.ItemUpdated;
import dev.pao.store.event.CatalogEvent.SyncFailed;
import dev.pao.store.event.CatalogEvent.SyncRecovered;
import dev.pao.store.event.CatalogEventValues;
import dev.pao.store.event.OutboxEntry;
import dev.pao.store.sync.SyncId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on notifications shows what is sent. */
class NotificationsPageTest {

    private static final String PATH = "catalog/databases/mysql-database.yaml";
    private static final List<CatalogEvent> EVENTS = List.of(
            new ItemAdded(Events.mysql(), COMMIT),
            new ItemUpdated(Events.mysql(), SemanticVersion.of("0.9.0"), COMMIT),
            new ItemRemoved(Events.mysql(), COMMIT),
            rejected(PATH),
            new FileRecovered(PATH, COMMIT),
            new SyncFailed(new SyncId("sync-20250816-001"), "branch `main` does not exist"),
            new SyncRecovered(new SyncId("sync-20250816-002"), COMMIT),
            new ChannelGaveUp("slack", "Slack refused the message: 404 no_service", AT),
            EventWordingTest.PINNED,
            EventWordingTest.UNPINNED,
            EventWordingTest.HELD,
            EventWordingTest.RELEASED);

    private final Optional<PortalLinks> portal =
            Optional.of(new PortalLinks(URI.create("https://developer-portal.example.com")));

    @Test
    void itShowsOneMessageOfEachKind() throws IOException {
        EventWording wording = new EventWording(portal, 10);
        assertThat(EVENTS)
                .hasSize((int) EventWordingTest.kinds(CatalogEvent.class).count());
        assertThat(blocks("text"))
                .startsWith(EVENTS.stream()
                        .map(event -> wording.tell(entry(event)).text())
                        .toArray(String[]::new));
    }

    @Test
    void itShowsADigest() throws IOException {
        List<OutboxEntry> storm = Stream.concat(
                        IntStream.rangeClosed(1, 2).mapToObj(i -> rejected("catalog/file-" + i + ".yaml")),
                        IntStream.rangeClosed(1, 300).mapToObj(i -> Events.added("item-" + i)))
                .map(NotificationsPageTest::entry)
                .toList();
        String digest = new EventWording(portal, 3).digest(storm).text();
        List<String> texts = blocks("text");
        assertThat(texts.get(texts.size() - 1)).isEqualTo(digest);
    }

    @Test
    void itShowsTheDocumentForPrograms() throws IOException {
        String document = WebhookDocument.of(new EventWording(portal, 10).tell(entry(EVENTS.get(0))));
        String id = ValueJson.readMapping(document).text("id").orElseThrow();
        assertThat(blocks("json").get(0).replace("evt_ID", id))
                .isEqualTo(
                        ValueJson.writeIndented(ValueJson.readMapping(document)).strip());
    }

    @Test
    void itListsEveryTypeWithItsKeys() throws IOException {
        String page = page();
        for (CatalogEvent event : EVENTS) {
            String row = page.lines()
                    .filter(line -> line.matches("\\| .*`" + CatalogEventValues.kind(event) + "`.* \\|.*\\|"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(CatalogEventValues.kind(event) + " is not on the page"));
            assertThat(
                            event instanceof ItemUpdated
                                    ? Stream.of("previous")
                                    : CatalogEventValues.write(event).without("kind").entries().keySet().stream())
                    .allMatch(key -> row.contains("`" + key + "`"));
        }
    }

    private static FileRejected rejected(String path) {
        Diagnostic finding = Diagnostic.of(StandardCode.MISSING_KEY, JsonPointer.ROOT, "key `owner` is missing")
                .withSpan(SourceSpan.at(14, 9));
        return new FileRejected(path, COMMIT, List.of(finding));
    }

    private static OutboxEntry entry(CatalogEvent event) {
        return new OutboxEntry(1, event, AT, 0);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\R(.*?)\\R^```$")
                .matcher(page())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "notifications.md"));
    }
}
