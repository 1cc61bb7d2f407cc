package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException.SeveralTickets;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds issues: by label through the search, which may be late, and then each by itself, as it is now. */
final class IssueLookup {

    private static final int MOST = 20;

    private final PatientHttp jira;
    private final JiraDialect dialect;
    private final IssueAnswers answers;

    IssueLookup(PatientHttp jira, JiraDialect dialect, IssueAnswers answers) {
        this.jira = jira;
        this.dialect = dialect;
        this.answers = answers;
    }

    /** The issue of a key, if the search sees it by now. */
    Optional<Ticket> find(IdempotencyKey key) {
        List<Ticket> own = new ArrayList<>();
        List<Ticket> silent = new ArrayList<>();
        for (String id : labelled(OrderLabel.of(key))) {
            read(id, "&properties=" + OrderProperty.NAME).ifPresent(issue -> {
                Optional<Boolean> isOwn = OrderProperty.isOf(key, issue);
                if (isOwn.orElse(true)) {
                    (isOwn.isPresent() ? own : silent).add(ticket(issue));
                }
            });
        }
        if (own.size() > 1) {
            throw new SeveralTickets(own.stream().map(Ticket::ref).toList());
        }
        return own.isEmpty() ? silent.stream().findFirst() : Optional.of(own.get(0));
    }

    /** The issue as it is now, also under another key if it was moved; empty if Jira itself knows none. */
    Optional<Ticket> status(TicketRef ticket) {
        Optional<Ticket> now = read(ticket.key(), "").map(this::ticket);
        if (now.isEmpty()) {
            requireSight(ticket);
        }
        return now;
    }

    private List<String> labelled(OrderLabel label) {
        Value query = Json.object("jql", label.jql())
                .with("maxResults", Value.of(MOST))
                .with("fields", Value.texts("status"));
        JiraAnswer answer = jira.ask(JiraCall.post(dialect.search(), query));
        if (!answer.isSuccess()) {
            throw JiraErrors.ofReading(answer);
        }
        Value.Sequence issues =
                answer.object().flatMap(found -> found.sequence("issues")).orElseThrow(JiraErrors::unreadable);
        return issues.values().stream().map(IssueLookup::id).toList();
    }

    private Optional<Value.Mapping> read(String idOrKey, String more) {
        return jira.read(dialect.issues() + "/" + UrlPart.of(idOrKey) + "?fields=status" + more, 404)
                .map(IssueLookup::mapping);
    }

    /** Jira says the same of an issue that is gone and of one that its user may not see; the first only is an answer. */
    private void requireSight(TicketRef ticket) {
        String project = ticket.key().replaceAll("-[0-9]+$", "");
        boolean seen = jira.read(dialect.permissions(UrlPart.of(project)), 404)
                .map(IssueLookup::mapping)
                .flatMap(mine -> mine.mapping("permissions"))
                .flatMap(mine -> mine.mapping("BROWSE_PROJECTS"))
                .flatMap(browse -> browse.flag("havePermission"))
                .orElse(false);
        if (!seen) {
            throw new Stalled(
                    "Jira does not show project `" + project + "` to its user, so nobody knows how " + ticket.key()
                            + " is",
                    null);
        }
    }

    private Ticket ticket(Value.Mapping issue) {
        return answers.issue(issue).orElseThrow(JiraErrors::unreadable);
    }

    private static String id(Value issue) {
        return mapping(issue).text("id").orElseThrow(JiraErrors::unreadable);
    }

    private static Value.Mapping mapping(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping;
        }
        throw JiraErrors.unreadable();
    }
}
