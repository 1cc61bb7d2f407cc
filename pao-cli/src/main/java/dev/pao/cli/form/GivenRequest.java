package dev.pao.cli.form;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.RenderOutcome;
import dev.pao.fulfillment.RequestForm;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request as it is given on the command line.
 *
 * @param settings what is filled in, as {@code name=value}
 * @param userId who asks
 * @param team their team; empty for none
 * @param email their address; empty for none
 */
public record GivenRequest(List<String> settings, String userId, String team, String email) {

    /** Copies the list. */
    public GivenRequest {
        settings = List.copyOf(settings);
    }

    /** Prints the ticket of the request, or what is wrong with it. */
    public ExitCode render(CatalogItem item, Instant at, TicketFormat format, Console console) {
        RenderOutcome outcome = RequestForm.of(item).render(request(item), at);
        if (outcome instanceof RenderOutcome.Rendered rendered) {
            format.print(rendered.order(), console);
            return ExitCode.GOOD;
        }
        if (outcome instanceof SubmitOutcome.Rejected rejected) {
            format.print(rejected.violations(), console);
        } else if (outcome instanceof SubmitOutcome.Unfulfillable unfulfillable) {
            console.error("pao-cli: " + unfulfillable.place() + ": " + unfulfillable.message());
        } else {
            throw new IllegalStateException("a request without an expected version conflicts with nothing: " + outcome);
        }
        return ExitCode.FINDINGS;
    }

    private FulfillmentRequest request(CatalogItem item) {
        if (userId.isBlank()) {
            throw CommandFailure.usage("`--requester` is blank, expected a user id");
        }
        return new FulfillmentRequest(
                item.name(),
                Optional.empty(),
                GivenParameters.of(item, settings),
                new Requester(userId, unlessEmpty(team), unlessEmpty(email)),
                new IdempotencyKey("render"));
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
