package dev.pao.cli.report;

import dev.pao.cli.console.Console;
import dev.pao.store.CommitId;
import dev.pao.store.override.Decision;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.sync.status.CatalogStatus;
import dev.pao.sync.status.ServedCatalog;
import dev.pao.sync.status.StatusWords;
import dev.pao.sync.status.SyncStanding;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people how a catalog stands. */
final class StatusText {

    private static final int MOST_COUNTS = 10;

    private final Console console;

    /** For a console. */
    StatusText(Console console) {
        this.console = console;
    }

    /** Prints the status. */
    void print(CatalogStatus status) {
        ServedCatalog served = status.served();
        line("status", status.state().word());
        line("commit", served.commit().map(CommitId::text).orElse("none yet"));
        line("items", Integer.toString(served.items()));
        printCounts("by category", served.byCategory());
        printCounts("by owner", served.byOwner());
        line("rejected", StatusWords.number(status.rejected().count(), "file"));
        line("last good sync", status.age().map(StatusWords::ago).orElse("never"));
        status.sync().failure().ifPresent(message -> line("failure", message));
        status.storeFailure().ifPresent(message -> line("store failure", message));
        if (status.sync().waiting() > 0) {
            line("waiting", StatusWords.number(status.sync().waiting(), "sync"));
        }
        printOverrides(status);
        printChannels(status);
        printSyncs(status);
        printRejected(status);
    }

    private void printCounts(String name, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            String more = counts.size() > MOST_COUNTS ? " and " + (counts.size() - MOST_COUNTS) + " more" : "";
            line(
                    name,
                    counts.entrySet().stream()
                                    .limit(MOST_COUNTS)
                                    .map(count -> count.getKey() + " " + count.getValue())
                                    .collect(Collectors.joining(", "))
                            + more);
        }
    }

    private void printOverrides(CatalogStatus status) {
        status.overrides()
                .pin()
                .ifPresent(pin -> line("pinned at", pin.commit().abbreviated() + decided(pin.decision())));
        status.overrides()
                .holds()
                .forEach(hold -> line("held", hold.item() + " " + hold.version() + decided(hold.decision())));
    }

    private static String decided(Decision decision) {
        String until = decision.until()
                .map(Instant::toString)
                .map(text -> ", until " + text)
                .orElse("");
        return " by " + decision.actor() + ": " + decision.reason() + until;
    }

    private void printChannels(CatalogStatus status) {
        status.channels()
                .forEach(channel -> line(
                        "notifications",
                        channel.channel() + ": " + channel.waiting() + " waiting, " + channel.givenUp() + " given up"));
    }

    private void printSyncs(CatalogStatus status) {
        if (status.sync().latest().isEmpty()) {
            return;
        }
        console.print("");
        console.print("Last syncs:");
        status.sync().latest().forEach(sync -> printSync(sync, status));
    }

    private void printSync(SyncRecord sync, CatalogStatus status) {
        console.print(String.format(
                Locale.ROOT,
                "  %s  %-9s  %-8s  %6s  %s",
                sync.id(),
                sync.status().word(),
                sync.request().trigger().word(),
                SyncStanding.duration(sync).map(StatusWords::took).orElse("-"),
                StatusWords.ago(status.since(sync.request().at()))));
        if (sync.status() == SyncStatus.COMPLETED) {
            console.print("    " + StatusWords.counts(sync.counts()));
        }
        sync.message().ifPresent(message -> console.print("    " + message));
    }

    private void printRejected(CatalogStatus status) {
        if (status.rejected().count() == 0) {
            return;
        }
        console.print("");
        console.print("Rejected files:");
        RejectedFiles.print(status.rejected().first(), console);
        if (status.rejected().more() > 0) {
            console.print("and " + status.rejected().more() + " more");
        }
    }

    private void line(String name, String value) {
        console.print(String.format(Locale.ROOT, "%-16s%s", name, value));
    }
}
