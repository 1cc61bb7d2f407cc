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
 * @param statuses what a status means
 */
record IssueAnswers(URI base, StatusReading statuses) {

    /** An issue's ticket, if it is told by its key and status. */
    Optional<Ticket> issue(Value.Mapping issue) {
        return statuses.of(issue).flatMap(state -> ticket(issue, state));
    }

    /** The ticket of an issue that was just made, of which Jira tells no status. */
    Optional<Ticket> created(Value.Mapping issue) {
        return ticket(issue, RequestState.SUBMITTED);
    }

    private Optional<Ticket> ticket(Value.Mapping issue, RequestState state) {
        return issue.text("key")
                .filter(IssueKey::is)
                .map(key -> new Ticket(
                        new TicketRef(JiraTemplate.keys().system(), key), URI.create(base + "/browse/" + key), state));
    }
}
