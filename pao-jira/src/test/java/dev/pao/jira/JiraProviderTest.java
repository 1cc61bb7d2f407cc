package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraReply;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JiraProviderTest {

    private static final Map<JiraDeployment, String> JANE =
            Map.of(JiraDeployment.CLOUD, "5b10a2844c20165700ede21g", JiraDeployment.DATA_CENTER, "jane");

    private final JiraDeployment deployment;
    private final FakeJira jira;
    private final JiraProvider provider;
    private final Order order = Jiras.order("wish-1", Jiras.CONTENT);

    JiraProviderTest(JiraDeployment deployment) {
        this.deployment = deployment;
        this.jira = Jiras.start(deployment);
        this.provider = Jiras.provider(jira, deployment);
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void anIssueIsFoundByItsKeyAndNoOther() {
        Ticket made = provider.create(order);

        assertThat(provider.find(order.key())).contains(made);
        assertThat(provider.find(new IdempotencyKey("wish-2"))).isEmpty();
    }

    @Test
    void everyKeyOfATemplateReachesItsField() {
        provider.create(Jiras.order("wish-1", (Value.Mapping) ValueJson.read("""
                {"project": "PLATFORM", "issue_type": "Task", "summary": "s", "priority": "High",
                 "assignee": "%s", "labels": ["a", "b"], "components": ["db"], "due_date": "2030-01-31",
                 "parent": "PLATFORM-7", "custom_fields": {"customfield_10101": {"value": "Platform"}}}
                """.formatted(JANE.get(deployment)))));

        Value.Mapping fields = jira.issues().get(0).fields();
        String person = deployment == JiraDeployment.CLOUD ? "accountId" : "name";
        assertThat(fields.without("labels").without("project").without("issuetype"))
                .isEqualTo(ValueJson.read("""
                {"summary": "s", "priority": {"name": "High"}, "assignee": {"%s": "%s"},
                 "components": [{"name": "db"}], "duedate": "2030-01-31", "parent": {"key": "PLATFORM-7"},
                 "customfield_10101": {"value": "Platform"}}
                """.formatted(person, JANE.get(deployment))));
        assertThat(fields.texts("labels")).startsWith("a", "b").hasSize(3);
    }

    @Test
    void aTimeOutAfterTheIssueWasMadeGivesThatIssue() {
        jira.answersNext(JiraReply.doneButSilent());

        Ticket ticket = Jiras.hasty(jira, deployment).create(order);

        assertThat(ticket.ref().key()).isEqualTo("PLATFORM-1");
        assertThat(jira.issues()).hasSize(1);
    }

    @Test
    void anIssueThatTheSearchSeesLateIsNotMadeTwice() {
        jira.answersNext(JiraReply.doneButFaulty());
        jira.lagsBehind(1);

        provider.create(order);

        assertThat(jira.issues()).hasSize(1);
    }

    @Test
    void aFaultBeforeTheIssueWasMadeIsTriedOnceMore() {
        jira.answersNext(JiraReply.unavailable());

        assertThat(provider.create(order).ref()).isEqualTo(new TicketRef("jira", "PLATFORM-1"));
        assertThat(jira.issues()).hasSize(1);
    }

    @Test
    void twoFaultsLeaveItUnknown() {
        jira.answersNext(JiraReply.unavailable(), JiraReply.served(), JiraReply.served(), JiraReply.unavailable());

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(TransientFailure.class)
                .hasMessage("it is not known whether Jira made the issue: Jira answered 503 Service Unavailable");
    }

    @Test
    void aLookUpThatFailsIsNoReasonToCreateAgain() {
        jira.answersNext(JiraReply.unavailable(), JiraReply.unavailable(), JiraReply.unavailable());

        assertThatThrownBy(() -> provider.create(order)).isInstanceOf(TransientFailure.class);
        assertThat(jira.calls().stream().filter(call -> call.endsWith("/issue")))
                .hasSize(1);
        assertThat(jira.issues()).isEmpty();
    }

    @Test
    void whatJiraSaysOfFieldsComesThrough() {
        Value.Mapping content =
                Jiras.CONTENT.with("due_date", Value.of("soon")).with("summary", Value.of("two\nlines"));

        Refused refused = catchThrowableOfType(Refused.class, () -> provider.create(Jiras.order("wish-1", content)));

        assertThat(refused.fieldMessages())
                .containsEntry("duedate", "Error parsing date string: soon")
                .containsEntry("summary", "The summary is invalid because it contains newline characters.");
        assertThat(refused).hasMessageContaining("Jira refuses the issue: 400 summary: The summary is invalid");
    }

    @Test
    void aTooLongDescriptionIsRefused() {
        Value.Mapping content = Jiras.CONTENT.with("description", Value.of("x".repeat(32_768)));

        Refused refused = catchThrowableOfType(Refused.class, () -> provider.create(Jiras.order("wish-1", content)));

        assertThat(refused.fieldMessages()).containsOnlyKeys("description");
    }

    @Test
    void aMissingPermissionNeedsSomebodyToAct() {
        jira.answersNext(JiraReply.refusal(403, "You may not create issues."));

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(Stalled.class)
                .hasMessage("Jira does not permit this to its user: 403 You may not create issues.");
    }

    @Test
    void tooManyCallsAreTriedAgainWhenJiraSays() {
        jira.answersNext(JiraReply.rateLimited(Duration.ofSeconds(90)), JiraReply.rateLimited());

        assertThat(retryAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(retryAfter()).isEqualTo(Duration.ofSeconds(30));
        assertThat(jira.issues()).isEmpty();
    }

    @Test
    void aStatusIsWhatItsCategorySays() {
        TicketRef ref = provider.create(order).ref();

        assertThat(stateAfter(ref, "new")).isEqualTo(RequestState.SUBMITTED);
        assertThat(stateAfter(ref, "indeterminate")).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(stateAfter(ref, "undefined")).isEqualTo(RequestState.SUBMITTED);
        assertThat(stateAfter(ref, "done")).isEqualTo(RequestState.COMPLETED);
    }

    @Test
    void anIssueThatIsGoneHasNoStatus() {
        TicketRef ref = provider.create(order).ref();
        jira.remove(ref.key());

        assertThat(provider.status(ref)).isEmpty();
    }

    @Test
    void aPageThatIsNotJirasIsNotAnIssueThatIsGone() {
        JiraConnection elsewhere =
                JiraConnection.of(jira.url().resolve("/portal/"), deployment, JiraCredentials.bearer(jira.token()));

        assertThatThrownBy(() -> Jiras.provider(elsewhere).status(new TicketRef("jira", "PLATFORM-1")))
                .isInstanceOf(Stalled.class);
    }

    @Test
    void aJiraThatIsAwayIsTriedLater() {
        jira.close();

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(TransientFailure.class)
                .hasMessageStartingWith("Jira could not be reached");
        assertThatThrownBy(() -> provider.find(order.key())).isInstanceOf(TransientFailure.class);
    }

    private Duration retryAfter() {
        return catchThrowableOfType(TransientFailure.class, () -> provider.create(order))
                .retryAfter();
    }

    private RequestState stateAfter(TicketRef ref, String category) {
        jira.move(ref.key(), category);
        return provider.status(ref).orElseThrow().state();
    }
}
