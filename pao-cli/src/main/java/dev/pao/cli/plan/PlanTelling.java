package dev.pao.cli.plan;

import dev.pao.cli.console.Console;
import dev.pao.fulfillment.TicketPreview;
import dev.pao.sync.plan.CatalogPlan;
import dev.pao.sync.plan.PlanJson;
import dev.pao.sync.plan.PlanMarkdown;
import dev.pao.sync.plan.PlanText;
import dev.pao.sync.plan.TicketSamples;
import java.util.Optional;
import java.util.function.Function;

/** Tells a plan in a format, with the tickets of sample requests. */
final class PlanTelling {

    private final PlanFormat format;
    private final Console console;
    private Function<String, Optional<String>> sources = path -> Optional.empty();

    PlanTelling(PlanFormat format, Console console) {
        this.format = format;
        this.console = console;
    }

    /** Sets where the texts of files are, by path; none by default. */
    void excerptsFrom(Function<String, Optional<String>> texts) {
        sources = texts;
    }

    void tell(CatalogPlan plan) {
        TicketPreview preview = TicketPreview.create();
        TicketSamples tickets = item -> preview.of(item).content();
        console.print(
                switch (format) {
                    case TEXT ->
                        (console.isColoured() ? PlanText.coloured() : PlanText.plain())
                                .withTickets(tickets)
                                .withSources(sources)
                                .render(plan);
                    case JSON -> PlanJson.standard().withTickets(tickets).render(plan);
                    case MARKDOWN ->
                        PlanMarkdown.standard()
                                .withTickets(tickets)
                                .withSources(sources)
                                .render(plan)
                                .stripTrailing();
                });
    }
}
