package dev.pao.notify;

import static dev.pao.notify.Events.AT;
import static dev.pao.notify.Events.COMMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.ChannelGaveUp;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.store.event.CatalogEvent.ItemRemoved;
import dev.pao.store.event.CatalogEvent.ItemUpdated;
import dev.pao.store.event.CatalogEvent.SyncFailed;
import dev.pao.store.event.CatalogEvent.SyncRecovered;
import dev.pao.store.event.OutboxEntry;
import dev.pao.store.event.OverrideEvent;
import dev.pao.store.override.Decision;
import dev.pao.store.override.Ending;
import dev.pao.store.sync.SyncCounts;
import dev.pao.store.sync.SyncId;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventWordingTest {

    private static final SyncId SYNC = new SyncId("sync-20250816-001");
    private static final Decision WHY = Decision.of("alice", "1.2.0 deletes backups", AT);
    static final CatalogEvent PINNED = new OverrideEvent.CatalogPinned(
            COMMIT,
            new Decision("alice", "1.2.0 deletes backups", AT, Optional.of(AT.plusSeconds(3600))),
            new SyncCounts(1, 2, 3, 0));
    static final CatalogEvent UNPINNED =
            new OverrideEvent.CatalogUnpinned(COMMIT, WHY, new Ending.ByHand(Decision.of("alice", "mended", AT)));
    static final CatalogEvent HELD =
            new OverrideEvent.ItemHeld(Events.mysql(), Optional.of(SemanticVersion.of("1.2.0")), WHY);
    static final CatalogEvent RELEASED =
            new OverrideEvent.ItemReleased(Events.mysql(), SemanticVersion.of("0.9.0"), WHY, new Ending.Returned());
    private static final String PATH = "catalog/databases/mysql-database.yaml";

    private final EventWording wording =
            new EventWording(Optional.of(new PortalLinks(URI.create("https://developer-portal.example.com"))), 10);

    @Test
    void aNewItemIsToldInTheStorysFourLines() {
        assertThat(text(new ItemAdded(Events.mysql(), COMMIT))).isEqualTo("""
                        ✅ New catalog item added: mysql-database v1.0.0
                        Owner: platform-data-team
                        Description: MySQL database instance
                        View: https://developer-portal.example.com/catalog/mysql-database\
                        """);
    }

    @Test
    void withoutAPortalThereIsNothingToView() {
        assertThat(new EventWording(Optional.empty(), 10)
                        .tell(new OutboxEntry(1, new ItemAdded(Events.mysql(), COMMIT), AT, 0))
                        .lines())
                .hasSize(3)
                .noneMatch(line -> line.startsWith("View"));
    }

    @Test
    void anUpdateTellsBothVersions() {
        assertThat(text(new ItemUpdated(Events.mysql(), SemanticVersion.of("0.9.0"), COMMIT)))
                .isEqualTo("""
                        🔄 Catalog item updated: mysql-database v0.9.0 → v1.0.0
                        Owner: platform-data-team
                        Description: MySQL database instance
                        View: https://developer-portal.example.com/catalog/mysql-database\
                        """);
    }

    @Test
    void aRemovedItemCantBeViewed() {
        assertThat(text(new ItemRemoved(Events.mysql(), COMMIT))).isEqualTo("""
                        ➖ Catalog item removed: mysql-database v1.0.0
                        Owner: platform-data-team
                        Description: MySQL database instance\
                        """);
    }

    @Test
    void aRejectedFileIsToldWithItsFirstErrorsAndHowManyMore() {
        Diagnostic warning = finding(StandardCode.FILE_NAME_DIFFERS, "file `a.yaml` holds item `b`");
        Diagnostic error =
                finding(StandardCode.MISSING_KEY, "key `owner` is missing").withSpan(SourceSpan.at(14, 9));
        assertThat(text(new FileRejected(PATH, COMMIT, List.of(warning, error, error, error, warning))))
                .isEqualTo("""
                        ❌ Catalog file rejected: catalog/databases/mysql-database.yaml
                        Commit: def456d
                        14:9 error PAO2001: key `owner` is missing
                        14:9 error PAO2001: key `owner` is missing
                        14:9 error PAO2001: key `owner` is missing
                        … and 2 more\
                        """);
    }

    @Test
    void aRecoveredFileIsToldWithItsCommit() {
        assertThat(text(new FileRecovered(PATH, COMMIT))).isEqualTo("""
                        ✅ Catalog file no longer rejected: catalog/databases/mysql-database.yaml
                        Commit: def456d\
                        """);
    }

    @Test
    void aFailedSyncIsToldWithItsReason() {
        assertThat(text(new SyncFailed(SYNC, "branch `main` does not exist\nin the repository")))
                .isEqualTo("""
                        ❌ Catalog sync failed: sync-20250816-001
                        Reason: branch `main` does not exist in the repository
                        The catalog is served as it was.\
                        """);
    }

    @Test
    void aRecoveredSyncIsToldWithItsCommit() {
        assertThat(text(new SyncRecovered(SYNC, COMMIT)))
                .isEqualTo("✅ Catalog sync works again: sync-20250816-001\nCommit: def456d");
    }

    @Test
    void aChannelThatGaveUpIsToldWithItsReason() {
        assertThat(text(new ChannelGaveUp("slack", "Slack refused the message: 404 no_service", AT)))
                .isEqualTo("""
                        ❌ Notifications do not get through: slack
                        Reason: Slack refused the message: 404 no_service
                        What that channel was not told is kept: `pao-cli outbox` lists it.\
                        """);
    }

    @Test
    void everyKindOfEventHasWords() {
        List<CatalogEvent> events = List.of(
                new ItemAdded(Events.mysql(), COMMIT),
                new ItemUpdated(Events.mysql(), SemanticVersion.of("0.9.0"), COMMIT),
                new ItemRemoved(Events.mysql(), COMMIT),
                new FileRejected(PATH, COMMIT, List.of()),
                new FileRecovered(PATH, COMMIT),
                new SyncFailed(SYNC, "out of order"),
                new SyncRecovered(SYNC, COMMIT),
                new ChannelGaveUp("slack", "busy", AT),
                PINNED,
                UNPINNED,
                HELD,
                RELEASED);
        Class<?>[] kinds = events.stream().map(Object::getClass).toArray(Class<?>[]::new);
        assertThat(kinds(CatalogEvent.class)).containsExactlyInAnyOrder(kinds);
        assertThat(events).allSatisfy(event -> assertThat(text(event)).isNotBlank());
    }

    static Stream<Class<?>> kinds(Class<?> type) {
        return type.isInterface()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventWordingTest::kinds)
                : Stream.of(type);
    }

    @Test
    void aPinIsToldWithWhoAndWhyAndUntilWhen() {
        assertThat(text(PINNED)).isEqualTo("""
                        📌 Catalog pinned at def456d
                        By: alice
                        Reason: 1.2.0 deletes backups
                        Until: 2025-08-16T20:30:05Z
                        Items: 1 added, 2 updated, 3 removed. Pushes are recorded, not applied.\
                        """);
    }

    @Test
    void theEndOfAPinIsToldWithWhatItWasFor() {
        assertThat(text(UNPINNED)).isEqualTo("""
                        ▶️ Catalog follows its branch again
                        It was pinned at def456d by alice: 1.2.0 deletes backups
                        Ended by: alice
                        Reason: mended\
                        """);
    }

    @Test
    void aHeldItemIsToldWithBothVersions() {
        assertThat(text(HELD)).isEqualTo("""
                        📌 Catalog item held: mysql-database v1.2.0 → v1.0.0
                        Owner: platform-data-team
                        By: alice
                        Reason: 1.2.0 deletes backups
                        Until: it is released, or returns with a later version\
                        """);
    }

    @Test
    void anItemThatReturnedIsToldWithWhatItWasHeldFor() {
        assertThat(text(RELEASED)).isEqualTo("""
                        ▶️ Catalog item follows its branch again: mysql-database v1.0.0
                        Owner: platform-data-team
                        It was held at v0.9.0 by alice: 1.2.0 deletes backups
                        The branch brought a later version that is good.\
                        """);
    }

    @Test
    void theKeyIsTheEventsOwnAtItsMoment() {
        ItemAdded event = new ItemAdded(Events.mysql(), COMMIT);
        assertThat(key(event, AT)).isEqualTo(event.key() + "/" + AT).isEqualTo(key(event, AT));
        // The branch came back to its commit: the item is added once more.
        assertThat(key(event, AT)).isNotEqualTo(key(event, AT.plusSeconds(1)));
    }

    @Test
    void aPortalUrlMayHaveAPathAndSlashes() {
        PortalLinks links = new PortalLinks(URI.create("https://portal.example.com/dev//"));
        assertThat(links.to("a-b")).isEqualTo("https://portal.example.com/dev/catalog/a-b");
        assertThat(links.to("a b/c?d#e")).isEqualTo("https://portal.example.com/dev/catalog/a%20b%2Fc%3Fd%23e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal.example.com",
                "ftp://portal.example.com",
                "https://user:word@portal.example.com",
                "https://portal.example.com?a=b",
                "https:///catalog"
            })
    void anotherUrlIsNoPortal(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortalLinks(URI.create(url)))
                .withMessageNotContaining("word");
    }

    private String text(CatalogEvent event) {
        return wording.tell(new OutboxEntry(1, event, AT, 0)).text();
    }

    private String key(CatalogEvent event, Instant at) {
        return wording.tell(new OutboxEntry(1, event, at, 0)).key();
    }

    private static Diagnostic finding(StandardCode code, String message) {
        return Diagnostic.of(code, JsonPointer.ROOT, message);
    }
}
