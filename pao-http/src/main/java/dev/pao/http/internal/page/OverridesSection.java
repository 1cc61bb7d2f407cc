package dev.pao.http.internal.page;

import dev.pao.store.override.Decision;
import dev.pao.store.override.Overrides;
import dev.pao.sync.status.CatalogStatus;
import dev.pao.sync.status.StatusWords;
import java.time.Duration;
import java.time.Instant;

/** What people decided over the branch. */
final class OverridesSection {

    private final CatalogStatus status;
    private final Html html;

    OverridesSection(CatalogStatus status, Html html) {
        this.status = status;
        this.html = html;
    }

    void write() {
        Overrides overrides = status.overrides();
        if (overrides.equals(Overrides.NONE)) {
            return;
        }
        html.open("section", "class", "card").element("h2", "Pin and holds");
        html.open("ul", "class", "files").line();
        overrides.pin().ifPresent(pin -> {
            html.open("li")
                    .text("The whole catalog is pinned at ")
                    .element("code", pin.commit().abbreviated());
            pin.newestHead().ifPresent(head -> html.text(", the branch is at ").element("code", head.abbreviated()));
            decision(pin.decision());
        });
        overrides.holds().forEach(hold -> {
            html.open("li")
                    .element("code", hold.item())
                    .text(" is held at ")
                    .element("code", hold.version().toString());
            decision(hold.decision());
        });
        html.close("ul").close("section").line();
    }

    private void decision(Decision decision) {
        html.open("span", "class", "message").text("by " + decision.actor() + " ");
        html.time(decision.at(), StatusWords.ago(status.since(decision.at())));
        decision.until().ifPresent(until -> html.text(", ends ").time(until, StatusWords.until(left(until))));
        html.text(": " + decision.reason()).close("span").close("li").line();
    }

    private Duration left(Instant until) {
        return until.isAfter(status.at()) ? Duration.between(status.at(), until) : Duration.ZERO;
    }
}
