package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds issues. What changes nothing is asked twice before it fails. */
final class IssueSearch {

    private final JiraHttp http;
    private final JiraDialect dialect;
    private final IssueAnswers answers;
    private final Patience patience;

    IssueSearch(JiraHttp http, JiraDialect dialect, IssueAnswers answers, Patience patience) {
        this.http = http;
        this.dialect = dialect;
        this.answers = answers;
        this.patience = patience;
    }

    /** The issue with a label, also if the search sees it a little later. */
    Optional<Ticket> labelled(OrderLabel label) {
        Value query =
                Json.object("jql", label.jql()).with("maxResults", Value.of(1)).with("fields", Value.texts("status"));
        JiraCall call = JiraCall.post(dialect.search(), query);
        Optional<Ticket> seen = firstAnswer(call).flatMap(this::oldest);
        return seen.isPresent() ? seen : oldest(secondAnswer(call));
    }

    /** The issue as it is now; empty if Jira itself, and not a page before it, knows none. */
    Optional<Ticket> now(TicketRef ticket) {
        String key = URLEncoder.encode(ticket.key(), StandardCharsets.UTF_8);
        JiraCall call = JiraCall.get(dialect.issues() + "/" + key + "?fields=status");
        JiraAnswer answer = firstAnswer(call).orElseGet(() -> secondAnswer(call));
        if (answer.status() == 404 && JiraErrors.isJirasOwn(answer)) {
            return Optional.empty();
        }
        return Optional.of(answers.issue(body(answer)).orElseThrow(IssueSearch::unreadable));
    }

    private Optional<Ticket> oldest(JiraAnswer answer) {
        List<Value> issues = body(answer)
                .sequence("issues")
                .orElseThrow(IssueSearch::unreadable)
                .values();
        if (issues.isEmpty()) {
            return Optional.empty();
        }
        Optional<Ticket> ticket =
                issues.get(0) instanceof Value.Mapping issue ? answers.issue(issue) : Optional.empty();
        return Optional.of(ticket.orElseThrow(IssueSearch::unreadable));
    }

    /** Empty if it is worth asking again soon; where Jira says how long to wait, it is not. */
    private Optional<JiraAnswer> firstAnswer(JiraCall call) {
        try {
            return Optional.of(http.send(call))
                    .filter(answer -> !answer.isFault() || answer.retryAfter().isPresent());
        } catch (Unanswered e) {
            return Optional.empty();
        }
    }

    private JiraAnswer secondAnswer(JiraCall call) {
        patience.pause();
        try {
            return http.send(call);
        } catch (Unanswered e) {
            throw JiraErrors.of(e);
        }
    }

    private static Value.Mapping body(JiraAnswer answer) {
        if (!answer.isSuccess()) {
            throw JiraErrors.ofReading(answer);
        }
        return answer.json().orElseThrow(IssueSearch::unreadable);
    }

    private static Stalled unreadable() {
        return new Stalled("what answers at Jira's URL does not speak Jira's language", null);
    }
}
