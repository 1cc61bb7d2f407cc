package dev.pao.cli.control;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.host.Stores;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CatalogStore;
import dev.pao.store.history.Authorship;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.history.CatalogRevision;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.HistoryValues;
import dev.pao.store.history.ItemRevision;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.history.Revision;
import dev.pao.sync.status.StatusWords;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The history of the configured store. */
public final class HistoryReport {

    private HistoryReport() {}

    /** Reads and prints the history of the catalog, or of an item. */
    public static void print(
            Configuration configuration, Optional<String> item, int limit, boolean json, Console console) {
        try (CatalogStore store = Stores.openExisting(configuration)) {
            if (item.isPresent()) {
                List<ItemRevision> revisions = known(item.get(), store.history().of(item.get(), limit));
                print(revisions.stream().<Value>map(HistoryValues::write).toList(), json, console);
                if (!json) {
                    revisions.forEach(entry -> print(entry, console));
                }
            } else {
                List<CatalogRevision> revisions = store.history().recent(limit, CatalogHistory.NEWEST);
                print(revisions.stream().<Value>map(HistoryValues::write).toList(), json, console);
                if (!json) {
                    revisions.forEach(entry -> print(entry, console));
                }
            }
        }
    }

    private static void print(List<Value> values, boolean json, Console console) {
        if (json) {
            console.print(ValueJson.writeIndented(Value.Mapping.EMPTY.with("revisions", new Value.Sequence(values))));
        } else if (values.isEmpty()) {
            console.print("nothing was published yet");
        }
    }

    private static List<ItemRevision> known(String item, List<ItemRevision> revisions) {
        if (revisions.isEmpty()) {
            throw CommandFailure.usage("no item `" + item + "` was ever published, or it is no longer kept");
        }
        return revisions;
    }

    private static void print(CatalogRevision entry, Console console) {
        console.print(head(entry.revision()) + "  " + StatusWords.counts(entry.counts()));
        details(entry.revision(), entry.revision().origin(), console);
    }

    private static void print(ItemRevision entry, Console console) {
        console.print(head(entry.revision()) + "  "
                + entry.content()
                        .map(content -> content.version() + "  " + content.path())
                        .orElse("no longer served"));
        details(
                entry.revision(),
                entry.content()
                        .map(content -> content.origin())
                        .orElse(entry.revision().origin()),
                console);
    }

    private static String head(Revision revision) {
        return String.format(
                Locale.ROOT,
                "%5d  %s  %s  %-8s",
                revision.number(),
                revision.publishedAt().truncatedTo(ChronoUnit.SECONDS),
                revision.commit().abbreviated(),
                revision.cause().word());
    }

    private static void details(Revision revision, CommitOrigin origin, Console console) {
        console.print("       " + because(revision.cause(), origin));
    }

    private static String because(PublicationCause cause, CommitOrigin origin) {
        return cause.decision()
                .map(by -> cause.item().map(name -> name + " ").orElse("") + by.inWords())
                .orElse(origin.authorship().map(HistoryReport::words).orElse("by an author who is not known"));
    }

    static String words(Authorship authorship) {
        return "by " + authorship.author() + ": " + authorship.subject();
    }
}
