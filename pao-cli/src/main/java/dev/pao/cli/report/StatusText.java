package dev.pao.cli.report;

import dev.pao.cli.console.Console;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import java.time.Duration;
import java.util.Locale;

/** Tells people how a catalog stands. */
final class StatusText {

    private final Console console;

    /** For a console. */
    StatusText(Console console) {
        this.console = console;
    }

    /** Prints the status. */
    void print(CatalogStatus status) {
        CatalogSnapshot snapshot = status.snapshot();
        line("commit", snapshot.commit().map(CommitId::text).orElse("none yet"));
        line("items", Integer.toString(snapshot.size()));
        line("rejected", snapshot.rejected().size() + (snapshot.rejected().size() == 1 ? " file" : " files"));
        line("last good sync", status.age().map(Ages::ago).orElse("never"));
        if (!status.syncs().isEmpty()) {
            console.print("");
            console.print("Last syncs:");
            status.syncs().forEach(sync -> printSync(sync, status));
        }
        if (!snapshot.rejected().isEmpty()) {
            console.print("");
            console.print("Rejected files:");
            RejectedFiles.print(snapshot.rejected(), console);
        }
    }

    private void printSync(SyncRecord sync, CatalogStatus status) {
        String took = CatalogStatus.duration(sync).map(Ages::seconds).orElse("-");
        String when = Ages.ago(Duration.between(sync.request().at(), status.now()));
        console.print(String.format(
                Locale.ROOT,
                "  %s  %-9s  %-8s  %6s  %s",
                sync.id(),
                sync.status().word(),
                sync.request().trigger().word(),
                took,
                when));
        if (sync.status() == SyncStatus.COMPLETED) {
            console.print("    " + SyncReport.counts(sync.counts()));
        }
        sync.message().ifPresent(message -> console.print("    " + message));
    }

    private void line(String name, String value) {
        console.print(String.format(Locale.ROOT, "%-16s%s", name, value));
    }
}
