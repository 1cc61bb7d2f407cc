package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.jira.JiraConnection;
import dev.pao.jira.internal.draft.IssueDraft;
import dev.pao.jira.internal.draft.IssueDrafter;
import dev.pao.jira.internal.screen.JiraMetadata;
import dev.pao.jira.internal.screen.MetadataMemory;
import dev.pao.model.value.Value;
import java.util.Optional;
import java.util.function.Predicate;

/** Creates issues, one for each order, and finds them again. Thread-safe. */
public final class IssueDesk {

    private final JiraHttp http;
    private final Patience patience;
    private final JiraDialect dialect;
    private final MetadataMemory memory;
    private final IssueAnswers answers;

    /** A desk at one Jira. */
    public IssueDesk(JiraConnection connection, JiraHttp http, DeskRules rules) {
        this.http = http;
        this.patience = rules.patience();
        this.dialect = JiraDialect.of(connection.deployment());
        this.memory = new MetadataMemory(rules.clock(), rules.metadataLifetime());
        this.answers = new IssueAnswers(connection.url(), rules.statuses());
    }

    /** The issue of an order, created with one call; whether that call was done may stay unknown. */
    public Ticket create(Order order) {
        PatientHttp jira = jira();
        IssueDraft draft = drafter(jira).of(order.content());
        if (!draft.problems().isEmpty()) {
            throw Refusals.of(draft);
        }
        return post(order, draft, jira);
    }

    /** What this Jira would not take of a template, as far as its values are known. */
    public IssueDraft draft(Value.Mapping template, Predicate<Value> isKnown) {
        return drafter(jira()).of(template, isKnown);
    }

    /** The issue of a key. */
    public Optional<Ticket> find(IdempotencyKey key) {
        return lookup().find(key);
    }

    /** An issue as it is now. */
    public Optional<Ticket> status(TicketRef ticket) {
        return lookup().status(ticket);
    }

    private PatientHttp jira() {
        return new PatientHttp(http, patience);
    }

    private IssueDrafter drafter(PatientHttp jira) {
        return new IssueDrafter(new JiraMetadata(memory, jira, dialect), dialect.naming(), dialect::text);
    }

    private IssueLookup lookup() {
        return new IssueLookup(jira(), dialect, answers);
    }

    private Ticket post(Order order, IssueDraft draft, PatientHttp jira) {
        Value.Mapping issue = Json.object("fields", OrderLabel.of(order.key()).addTo(draft.fields()))
                .with("properties", OrderProperty.of(order));
        try {
            return read(jira.send(JiraCall.post(dialect.issues(), issue)));
        } catch (Unanswered e) {
            throw e.mayHaveArrived() ? JiraErrors.unknown(e.reason(), JiraErrors.UNSAID) : JiraErrors.of(e);
        } catch (Refused refused) {
            throw explained(refused, order, draft, jira);
        }
    }

    private Ticket read(JiraAnswer answer) {
        if (answer.isFault()) {
            throw JiraErrors.unknown("Jira answered " + JiraErrors.said(answer), JiraErrors.wait(answer));
        }
        if (!answer.isSuccess()) {
            throw JiraErrors.of(answer);
        }
        return answer.object()
                .flatMap(answers::created)
                .orElseThrow(() -> JiraErrors.unknown("Jira named no issue in its answer", JiraErrors.wait(answer)));
    }

    /** A screen or a permission may have changed since it was read: what is known now says more than Jira's refusal. */
    private FulfillmentException explained(Refused refused, Order order, IssueDraft draft, PatientHttp jira) {
        IssueDraft now = memory.forget() ? drafter(jira).of(order.content()) : draft;
        return now.problems().isEmpty() ? Refusals.located(refused, draft) : Refusals.of(now);
    }
}
