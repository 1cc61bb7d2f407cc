package dev.pao.http.internal.page;

import dev.pao.store.CommitId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncStatus;
import dev.pao.sync.status.CatalogStatus;
import dev.pao.sync.status.StatusWords;
import dev.pao.sync.status.SyncStanding;
import java.util.List;

/** The last syncs, with what they came to and how long they took. */
final class SyncSection {

    private static final List<String> COLUMNS =
            List.of("Sync", "Outcome", "Asked by", "When", "Took", "Commit", "Changes");

    private final CatalogStatus status;
    private final Html html;

    SyncSection(CatalogStatus status, Html html) {
        this.status = status;
        this.html = html;
    }

    void write() {
        html.open("section", "class", "card").element("h2", "Last syncs", "id", "syncs");
        if (status.sync().latest().isEmpty()) {
            html.element("p", "None yet.", "class", "soft").close("section").line();
            return;
        }
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", "syncs");
        html.open("table").open("thead").open("tr");
        COLUMNS.forEach(column -> html.element("th", column, "scope", "col"));
        html.close("tr").close("thead").open("tbody").line();
        status.sync().latest().forEach(this::row);
        html.close("tbody").close("table").close("div");
        if (status.sync().waiting() > 0) {
            html.element(
                    "p", StatusWords.number(status.sync().waiting(), "sync") + " waiting or at work", "class", "soft");
        }
        html.close("section").line();
    }

    private void row(SyncRecord sync) {
        html.open("tr")
                .open("th", "scope", "row")
                .element("code", sync.id().text())
                .close("th");
        html.element(
                "td",
                mark(sync.status()) + sync.status().word(),
                "class",
                sync.status().word());
        html.element("td", sync.request().trigger().word());
        html.open("td")
                .time(
                        sync.request().at(),
                        StatusWords.ago(status.since(sync.request().at())));
        html.close("td")
                .element(
                        "td", SyncStanding.duration(sync).map(StatusWords::took).orElse("-"));
        html.open("td")
                .element("code", sync.commitAfter().map(CommitId::abbreviated).orElse("-"))
                .close("td");
        html.open("td").text(changes(sync));
        sync.message()
                .ifPresent(message ->
                        html.open("span", "class", "message").sentence(message).close("span"));
        html.close("td").close("tr").line();
    }

    private static String changes(SyncRecord sync) {
        return sync.status() == SyncStatus.COMPLETED ? StatusWords.counts(sync.counts()) : "";
    }

    private static String mark(SyncStatus status) {
        return switch (status) {
            case COMPLETED -> "\u2713 ";
            case FAILED -> "\u2717 ";
            case RUNNING -> "";
        };
    }
}
