package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.jira.JiraConnection;
import dev.pao.model.value.Value;
import java.util.Optional;

/** Creates issues, one for each order, and finds them again. */
public final class IssueDesk {

    private final JiraHttp http;
    private final JiraDialect dialect;
    private final IssueAnswers answers;
    private final IssueSearch search;
    private final Patience patience;

    /** A desk at one Jira. */
    public IssueDesk(JiraConnection connection, JiraHttp http, Patience patience) {
        this.http = http;
        this.dialect = JiraDialect.of(connection.deployment());
        this.answers = new IssueAnswers(connection.url());
        this.search = new IssueSearch(http, dialect, answers, patience);
        this.patience = patience;
    }

    /** The issue of an order; it is created again, once, only after nothing was found of the first attempt. */
    public Ticket create(Order order) {
        Value.Mapping issue = IssueFields.of(order, dialect);
        if (post(issue) instanceof Creation.Made first) {
            return first.ticket();
        }
        OrderLabel label = OrderLabel.of(order.key());
        return found(label).orElseGet(() -> createAgain(issue, label));
    }

    /** The issue of a key. */
    public Optional<Ticket> find(IdempotencyKey key) {
        return search.labelled(OrderLabel.of(key));
    }

    /** An issue as it is now. */
    public Optional<Ticket> status(TicketRef ticket) {
        return search.now(ticket);
    }

    private Ticket createAgain(Value.Mapping issue, OrderLabel label) {
        Creation second = post(issue);
        if (second instanceof Creation.Unknown unknown) {
            return found(label).orElseThrow(() -> JiraErrors.unknown(unknown.reason(), unknown.retryAfter()));
        }
        return ((Creation.Made) second).ticket();
    }

    /** A look-up that fails here leaves open whether there is an issue, so it may not count as "none". */
    private Optional<Ticket> found(OrderLabel label) {
        try {
            return search.labelled(label);
        } catch (FulfillmentException.TransientFailure e) {
            throw JiraErrors.unknown(String.valueOf(e.getMessage()), e.retryAfter());
        }
    }

    private Creation post(Value.Mapping issue) {
        try {
            return read(http.send(JiraCall.post(dialect.issues(), issue)));
        } catch (Unanswered e) {
            if (!e.mayHaveArrived()) {
                throw JiraErrors.of(e);
            }
            return new Creation.Unknown(e.reason(), patience.lag());
        }
    }

    private Creation read(JiraAnswer answer) {
        if (answer.isFault()) {
            return new Creation.Unknown("Jira answered " + JiraErrors.said(answer), JiraErrors.wait(answer));
        }
        if (!answer.isSuccess()) {
            throw JiraErrors.of(answer);
        }
        Optional<Ticket> made = answer.json().flatMap(answers::created);
        return made.isPresent()
                ? new Creation.Made(made.get())
                : new Creation.Unknown("Jira named no issue in its answer", JiraErrors.wait(answer));
    }
}
