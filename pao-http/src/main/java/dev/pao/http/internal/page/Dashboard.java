package dev.pao.http.internal.page;

import dev.pao.store.CommitId;
import dev.pao.store.event.ChannelBacklog;
import dev.pao.store.override.Overrides;
import dev.pao.sync.SyncSource;
import dev.pao.sync.status.CatalogState;
import dev.pao.sync.status.CatalogStatus;
import dev.pao.sync.status.StatusWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a status: the state first, then what needs somebody, then the rest. */
final class Dashboard {

    private static final int MOST_ROWS = 20;

    private final CatalogStatus status;
    private final Optional<SyncSource> source;
    private final Html html = new Html();

    Dashboard(CatalogStatus status, Optional<SyncSource> source) {
        this.status = status;
        this.source = source;
    }

    /** The whole page, read anew by the browser after so many seconds if that is wanted. */
    String page(Optional<Integer> refresh) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").raw("<meta charset=\"utf-8\">");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.element("title", "PAO: " + status.state().word() + title()).raw(PageStyle.element());
        html.close("head").line().open("body").line();
        header(refresh);
        html.open("main").line();
        alerts();
        facts();
        new RejectedSection(status, html).write();
        new OverridesSection(status, html).write();
        new SyncSection(status, html).write();
        html.open("div", "class", "pair").line();
        counts("Items by category", "Category", status.served().byCategory());
        counts("Items by owner", "Owner", status.served().byOwner());
        html.close("div").line();
        channels();
        html.close("main").line().close("body").close("html").line();
        return html.toString();
    }

    private String title() {
        return status.rejected().count() == 0
                ? ""
                : ", " + StatusWords.number(status.rejected().count(), "rejected file");
    }

    private void header(Optional<Integer> refresh) {
        html.open("header").open("div", "class", "title");
        html.element("h1", "Service catalog");
        badge(status.state());
        html.close("div").open("p", "class", "source");
        source.ifPresent(from -> html.element("code", from.repositoryUrl())
                .text(", branch ")
                .element("code", from.branch())
                .text(". "));
        html.text("Read at ").time(status.at(), Html.seconds(status.at())).text(". ");
        refreshLink(refresh);
        html.close("p").close("header").line();
    }

    private void refreshLink(Optional<Integer> refresh) {
        if (refresh.isPresent()) {
            html.text("Read again every " + refresh.get() + " s. ").element("a", "Stop that", "href", "?");
        } else {
            html.element("a", "Read again", "href", "?").text(" or ");
            html.element("a", "every 30 s", "href", "?refresh=30").text(".");
        }
    }

    private void badge(CatalogState state) {
        String mark = switch (state) {
            case UP -> "\u2713";
            case DEGRADED -> "!";
            case DOWN -> "\u2717";
        };
        html.open("p", "class", "badge " + state.word());
        html.element("span", mark, "aria-hidden", "true")
                .text(" " + state.word())
                .close("p");
    }

    private void alerts() {
        status.sync().failure().ifPresent(message -> {
            String next = status.sync()
                    .nextAttempt()
                    .map(at -> "The next attempt is due " + StatusWords.until(wait(at)) + ".")
                    .orElse("");
            alert("Syncing fails", message, next);
        });
        status.storeFailure()
                .ifPresent(message -> alert(
                        "The store can\u2019t be read",
                        message,
                        "This page shows what the process knows without it; syncs and notifications are left out."));
    }

    private Duration wait(Instant at) {
        return at.isBefore(status.at()) ? Duration.ZERO : Duration.between(status.at(), at);
    }

    private void alert(String title, String message, String more) {
        html.open("section", "class", "card alert")
                .element("h2", title)
                .open("p")
                .sentence(message)
                .close("p");
        if (!more.isEmpty()) {
            html.element("p", more, "class", "soft");
        }
        html.close("section").line();
    }

    private void facts() {
        html.open("section", "class", "facts", "aria-label", "At a glance")
                .open("dl")
                .line();
        String commit = status.served().commit().map(CommitId::abbreviated).orElse("none yet");
        fact(
                "Commit served",
                commit,
                status.served()
                        .publishedAt()
                        .map(at -> "published " + StatusWords.ago(status.since(at)))
                        .orElse(""),
                false);
        fact(
                "Last good sync",
                status.age().map(StatusWords::ago).orElse("never"),
                status.sync().lastGood().map(Html::seconds).orElse(""),
                status.sync().failure().isPresent());
        fact(
                "Items",
                Integer.toString(status.served().items()),
                StatusWords.number(status.served().byOwner().size(), "owner"),
                false);
        fact(
                "Rejected files",
                Integer.toString(status.rejected().count()),
                status.rejected().count() == 0 ? "all files are served" : "served as they were before, if at all",
                status.rejected().count() > 0);
        overridesFact();
        html.close("dl").close("section").line();
    }

    private void overridesFact() {
        Overrides overrides = status.overrides();
        String pin = overrides.pin().map(pinned -> "pinned").orElse("");
        String holds = overrides.holds().isEmpty()
                ? ""
                : StatusWords.number(overrides.holds().size(), "hold");
        String both = Stream.of(pin, holds).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        fact(
                "Pin and holds",
                both.isEmpty() ? "none" : both,
                both.isEmpty() ? "the catalog follows the branch" : "",
                false);
    }

    private void fact(String name, String value, String more, boolean isBad) {
        html.open("div", "class", isBad ? "fact bad" : "fact").element("dt", name);
        html.open("dd").element("strong", (isBad ? "! " : "") + value);
        if (!more.isEmpty()) {
            html.element("span", more, "class", "soft");
        }
        html.close("dd").close("div").line();
    }

    private void counts(String title, String column, Map<String, Integer> counts) {
        html.open("section", "class", "card").element("h2", title);
        if (counts.isEmpty()) {
            html.element("p", "No items yet.", "class", "soft").close("section").line();
            return;
        }
        int most = counts.values().iterator().next();
        html.open("table").open("thead").open("tr").element("th", column, "scope", "col");
        html.element("th", "Items", "scope", "col", "class", "number")
                .open("th", "class", "bar", "aria-hidden", "true");
        html.close("th").close("tr").close("thead").open("tbody").line();
        counts.entrySet().stream().limit(MOST_ROWS).forEach(count -> countRow(count.getKey(), count.getValue(), most));
        html.close("tbody").close("table");
        if (counts.size() > MOST_ROWS) {
            html.element("p", "and " + (counts.size() - MOST_ROWS) + " more", "class", "soft");
        }
        html.close("section").line();
    }

    private void countRow(String name, int items, int most) {
        html.open("tr").element("th", name, "scope", "row");
        html.element("td", Integer.toString(items), "class", "number");
        html.open("td", "class", "bar", "aria-hidden", "true")
                .open("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none");
        html.open("rect", "width", Integer.toString(Math.max(1, 100 * items / most)), "height", "8")
                .close("rect");
        html.close("svg").close("td").close("tr").line();
    }

    private void channels() {
        if (status.channels().isEmpty()) {
            return;
        }
        html.open("section", "class", "card")
                .element("h2", "Notifications")
                .open("table")
                .open("thead")
                .open("tr");
        html.element("th", "Channel", "scope", "col").element("th", "Waiting", "scope", "col", "class", "number");
        html.element("th", "Given up", "scope", "col", "class", "number")
                .close("tr")
                .close("thead")
                .open("tbody")
                .line();
        for (ChannelBacklog channel : status.channels()) {
            boolean isBad = channel.givenUp() > 0;
            html.open("tr").element("th", channel.channel(), "scope", "row");
            html.element("td", Integer.toString(channel.waiting()), "class", "number");
            html.element("td", (isBad ? "! " : "") + channel.givenUp(), "class", isBad ? "number bad" : "number");
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("section").line();
    }
}
