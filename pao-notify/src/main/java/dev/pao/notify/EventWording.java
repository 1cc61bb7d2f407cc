package dev.pao.notify;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.CommitId;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.FileRecovered;
import dev.pao.store.event.CatalogEvent.FileRejected;
import dev.pao.store.event.CatalogEvent.ItemAdded;
import dev.pao.store.event.CatalogEvent.ItemRemoved;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.CatalogEvent.ItemUpdated;
import dev.pao.store.event.CatalogEvent.SyncFailed;
import dev.pao.store.event.CatalogEvent.SyncRecovered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words for events. */
final class EventWording {

    private static final int FINDINGS_TOLD = 3;

    private final Optional<PortalLinks> portal;

    EventWording(Optional<PortalLinks> portal) {
        this.portal = portal;
    }

    Message tell(CatalogEvent event, Instant at) {
        return new Message(key(event, at), at, lines(event));
    }

    /** Numbers of syncs start anew with a new store, and two installations share them: the moment tells them apart. */
    private static String key(CatalogEvent event, Instant at) {
        return event instanceof SyncFailed || event instanceof SyncRecovered ? event.key() + "/" + at : event.key();
    }

    private List<String> lines(CatalogEvent event) {
        if (event instanceof ItemAdded added) {
            return served("✅ New catalog item added: " + nameAndVersion(added.item()), added.item());
        } else if (event instanceof ItemUpdated updated) {
            return served(updatedTitle(updated), updated.item());
        } else if (event instanceof ItemRemoved removed) {
            return about("➖ Catalog item removed: " + nameAndVersion(removed.item()), removed.item());
        } else if (event instanceof FileRejected rejected) {
            return rejected(rejected);
        } else if (event instanceof FileRecovered recovered) {
            return List.of(
                    "✅ Catalog file no longer rejected: " + OneLine.of(recovered.path()), commit(recovered.commit()));
        } else if (event instanceof SyncFailed failed) {
            return List.of(
                    "❌ Catalog sync failed: " + failed.syncId(),
                    "Reason: " + OneLine.of(failed.message()),
                    "The catalog is served as it was.");
        } else if (event instanceof SyncRecovered recovered) {
            return List.of("✅ Catalog sync works again: " + recovered.syncId(), commit(recovered.commit()));
        }
        throw new IllegalStateException("an event is of a known kind, found " + event.getClass());
    }

    private static String updatedTitle(ItemUpdated updated) {
        return "🔄 Catalog item updated: " + OneLine.of(updated.item().name()) + " v" + updated.previous() + " → v"
                + updated.item().version();
    }

    private List<String> served(String title, ItemSummary item) {
        List<String> lines = about(title, item);
        portal.ifPresent(links -> lines.add("View: " + links.to(item.name())));
        return lines;
    }

    private static List<String> about(String title, ItemSummary item) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add("Owner: " + OneLine.of(item.owner()));
        lines.add("Description: " + OneLine.of(item.description()));
        return lines;
    }

    private static List<String> rejected(FileRejected rejected) {
        List<String> lines = new ArrayList<>();
        lines.add("❌ Catalog file rejected: " + OneLine.of(rejected.path()));
        lines.add(commit(rejected.commit()));
        rejected.diagnostics().stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(FINDINGS_TOLD)
                .map(EventWording::finding)
                .forEach(lines::add);
        int more = rejected.diagnostics().size() - FINDINGS_TOLD;
        if (more > 0) {
            lines.add("… and " + more + " more");
        }
        return lines;
    }

    private static String finding(Diagnostic finding) {
        String place = finding.span()
                .map(span -> span.startLine() + ":" + span.startColumn() + " ")
                .orElse("");
        return OneLine.of(
                place + finding.severity().word() + " " + finding.code().id() + ": " + finding.message());
    }

    private static String nameAndVersion(ItemSummary item) {
        return OneLine.of(item.name()) + " v" + item.version();
    }

    private static String commit(CommitId commit) {
        return "Commit: " + commit.abbreviated();
    }
}
