package dev.pao.jira.internal;

import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.jira.JiraTemplate;
import dev.pao.model.value.Value;
import java.net.URI;
import java.util.Optional;

/**
 * Tickets of what Jira says of issues.
 *
 * @param base Jira's URL
 */
record IssueAnswers(URI base) {

    /** An issue's ticket, if it is told by its key and status. */
    Optional<Ticket> issue(Value.Mapping issue) {
        Optional<String> category = issue.mapping("fields")
                .flatMap(fields -> fields.mapping("status"))
                .flatMap(status -> status.mapping("statusCategory"))
                .flatMap(status -> status.text("key"));
        return category.flatMap(key -> ticket(issue, state(key)));
    }

    /** The ticket of an issue that was just made, of which Jira tells no status. */
    Optional<Ticket> created(Value.Mapping issue) {
        return ticket(issue, RequestState.SUBMITTED);
    }

    private Optional<Ticket> ticket(Value.Mapping issue, RequestState state) {
        return issue.text("key")
                .filter(key -> key.matches("[A-Za-z][A-Za-z0-9_]*-[0-9]+"))
                .map(key -> new Ticket(
                        new TicketRef(JiraTemplate.keys().system(), key), URI.create(base + "/browse/" + key), state));
    }

    /** Sites name their statuses themselves; only the three categories mean the same everywhere. */
    private static RequestState state(String category) {
        return switch (category) {
            case "done" -> RequestState.COMPLETED;
            case "indeterminate" -> RequestState.IN_PROGRESS;
            default -> RequestState.SUBMITTED;
        };
    }
}
