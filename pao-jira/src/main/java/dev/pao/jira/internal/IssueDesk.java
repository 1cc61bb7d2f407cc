package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.jira.JiraConnection;
import dev.pao.jira.internal.draft.IssueDraft;
import dev.pao.jira.internal.draft.IssueDrafter;
import dev.pao.jira.internal.screen.JiraMetadata;
import dev.pao.model.value.Value;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Creates issues, one for each order, and finds them again. */
public final class IssueDesk {

    /** So long a creation may take by the promise of providers; what would take longer is not begun. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final PatientHttp jira;
    private final JiraDialect dialect;
    private final JiraMetadata metadata;
    private final IssueDrafter drafter;
    private final IssueAnswers answers;
    private final IssueLookup lookup;
    private final Duration creation;

    /** A desk at one Jira. */
    public IssueDesk(JiraConnection connection, JiraHttp http, DeskRules rules) {
        this.jira = new PatientHttp(http, rules.patience());
        this.dialect = JiraDialect.of(connection.deployment());
        this.metadata = new JiraMetadata(jira, dialect, rules.clock(), rules.metadataLifetime());
        this.drafter = new IssueDrafter(metadata, dialect.naming(), dialect::text);
        this.answers = new IssueAnswers(connection.url(), rules.statuses());
        this.lookup = new IssueLookup(jira, dialect, answers);
        this.creation = connection.requestTimeout().plus(rules.patience().bound());
    }

    /** The issue of an order, created with one call; whether that call was done may stay unknown. */
    public Ticket create(Order order) {
        long begun = System.nanoTime();
        IssueDraft draft = drafter.of(order.content());
        if (!draft.problems().isEmpty()) {
            throw Refusals.of(draft);
        }
        requireTime(Duration.ofNanos(System.nanoTime() - begun));
        return post(order, draft);
    }

    /** What this Jira would not take of a template, as far as its values are known. */
    public IssueDraft draft(Value.Mapping template, Predicate<Value> isKnown) {
        return drafter.of(template, isKnown);
    }

    /** The issue of a key. */
    public Optional<Ticket> find(IdempotencyKey key) {
        return lookup.find(key);
    }

    /** An issue as it is now. */
    public Optional<Ticket> status(TicketRef ticket) {
        return lookup.status(ticket);
    }

    private Ticket post(Order order, IssueDraft draft) {
        Value.Mapping issue = Json.object("fields", OrderLabel.of(order.key()).addTo(draft.fields()))
                .with("properties", OrderProperty.of(order));
        try {
            return read(jira.send(JiraCall.post(dialect.issues(), issue)), draft);
        } catch (Unanswered e) {
            throw e.mayHaveArrived() ? JiraErrors.unknown(e.reason(), JiraErrors.UNSAID) : JiraErrors.of(e);
        }
    }

    private Ticket read(JiraAnswer answer, IssueDraft draft) {
        if (answer.isFault()) {
            throw JiraErrors.unknown("Jira answered " + JiraErrors.said(answer), JiraErrors.wait(answer));
        }
        if (!answer.isSuccess()) {
            throw refusal(answer, draft);
        }
        return answer.object()
                .flatMap(answers::created)
                .orElseThrow(() -> JiraErrors.unknown("Jira named no issue in its answer", JiraErrors.wait(answer)));
    }

    private RuntimeException refusal(JiraAnswer answer, IssueDraft draft) {
        RuntimeException failure = JiraErrors.of(answer);
        if (failure instanceof Refused refused) {
            metadata.forget();
            return Refusals.located(refused, draft);
        }
        return failure;
    }

    private void requireTime(Duration spent) {
        if (spent.plus(creation).compareTo(LONGEST) > 0) {
            throw TransientFailure.withoutEffect(
                    "Jira took " + spent.toSeconds() + " seconds to tell what its issues need",
                    JiraErrors.UNSAID,
                    null);
        }
    }
}
