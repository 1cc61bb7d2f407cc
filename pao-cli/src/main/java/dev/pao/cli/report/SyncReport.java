package dev.pao.cli.report;

import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.store.CommitId;
import dev.pao.store.RejectedFile;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.store.sync.SyncRecord;
import dev.pao.sync.SyncOutcome;
import dev.pao.sync.status.StatusWords;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what a sync changed. */
final class SyncReport {

    private final SyncOutcome outcome;
    private final List<RejectedFile> rejected;

    /**
     * A report.
     *
     * @param outcome what the sync came to
     * @param rejected the files that are not served now, whether this sync looked at them or not
     */
    SyncReport(SyncOutcome outcome, List<RejectedFile> rejected) {
        this.outcome = outcome;
        this.rejected = List.copyOf(rejected);
    }

    /** Prints the report and says how the command ends. */
    ExitCode print(Console console) {
        SyncRecord sync = outcome.record();
        console.print(sync.id() + " " + headline(sync));
        sync.message().ifPresent(message -> console.print("  " + message));
        if (outcome.status() == SyncOutcome.Status.REFUSED) {
            console.print("  `pao-cli sync --allow-large-removal` confirms a large removal");
        }
        sync.files().stream()
                .filter(file -> file.outcome() != ProcessedFile.Outcome.UNCHANGED)
                .forEach(file -> console.print(line(file)));
        RejectedFiles.print(rejected, console);
        if (outcome.status() == SyncOutcome.Status.PUBLISHED) {
            console.print(StatusWords.counts(sync.counts()));
        }
        boolean good = outcome.status() != SyncOutcome.Status.REFUSED && rejected.isEmpty();
        return good ? ExitCode.GOOD : ExitCode.FINDINGS;
    }

    private String headline(SyncRecord sync) {
        String after = sync.commitAfter().map(CommitId::abbreviated).orElse("no commit");
        if (outcome.status() == SyncOutcome.Status.PUBLISHED) {
            String before = sync.commitBefore().map(CommitId::abbreviated).orElse("nothing");
            return "published " + after + " of " + sync.request().branch() + ", served before: " + before;
        }
        if (outcome.status() == SyncOutcome.Status.PINNED) {
            return "changed nothing: the catalog is pinned";
        }
        return outcome.status() == SyncOutcome.Status.UNCHANGED
                ? "found nothing new: " + sync.request().branch() + " is at " + after + ", which is served"
                : "refused to publish " + sync.request().branch();
    }

    private static String line(ProcessedFile file) {
        String item = file.item()
                .map(name -> name + file.version().map(version -> " " + version).orElse(""))
                .orElse("");
        return List.of(file.outcome().word(), item, file.path(), file.remark().orElse("")).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ", "  ", ""));
    }
}
