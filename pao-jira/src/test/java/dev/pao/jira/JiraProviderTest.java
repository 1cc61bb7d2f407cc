package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.SeveralTickets;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraReply;
import dev.pao.testkit.jira.JiraStatus;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
class JiraProviderTest {

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
    void anAnswerThatNeverComesLeavesItUnknownAndTheIssueIsFound() {
        jira.answersCreate(JiraReply.doneButSilent());

        TransientFailure failure = failure(Jiras.hasty(jira, deployment));

        assertThat(failure.mayHaveActed()).isTrue();
        assertThat(provider.find(order.key()).orElseThrow().ref().key()).isEqualTo("PLATFORM-1");
    }

    @Test
    void anAnswerThatStopsHalfwayLeavesItUnknown() {
        jira.answersCreate(JiraReply.doneButSlow(), JiraReply.doneButCut(), JiraReply.cut());
        JiraProvider hasty = Jiras.hasty(jira, deployment);

        assertThat(failure(hasty).mayHaveActed()).isTrue();
        assertThat(failure(hasty).mayHaveActed()).isTrue();
        assertThat(failure(hasty).mayHaveActed()).isTrue();
        assertThat(jira.issues()).hasSize(2);
    }

    @Test
    void aFaultLeavesItUnknownAndNothingIsCreatedAgain() {
        jira.answersCreate(JiraReply.doneButFaulty());

        assertThat(failure(provider))
                .hasMessage("it is not known whether Jira made the issue: Jira answered 500 Internal server error");
        assertThat(jira.calls()).filteredOn(call -> call.endsWith("/issue")).hasSize(1);
        assertThat(provider.find(order.key())).isPresent();
    }

    @Test
    void aFaultBeforeTheIssueIsAskedForMadeNothing() {
        jira.answersAlways(JiraReply.unavailable());

        assertThat(failure(provider).mayHaveActed()).isFalse();
        assertThat(jira.calls()).noneMatch(call -> call.endsWith("/issue"));
    }

    @Test
    void aReadingThatFailsOnceIsDoneOnceMore() {
        jira.answersNext(JiraReply.unavailable());

        assertThat(provider.create(order).ref()).isEqualTo(new TicketRef("jira", "PLATFORM-1"));
    }

    @Test
    void aSearchThatLagsSeesTheIssueLater() {
        Ticket made = provider.create(order);
        jira.lagsBehind(1);

        assertThat(provider.find(order.key())).isEmpty();
        assertThat(provider.find(order.key())).contains(made);
    }

    @Test
    void aCloneIsNotTheIssue() {
        Ticket made = provider.create(order);
        jira.copy("PLATFORM-1");

        assertThat(provider.find(order.key())).contains(made);
    }

    @Test
    void aTokenThatExpiresAfterALostAnswerIsNotASearchThatFindsNothing() {
        jira.answersCreate(JiraReply.doneButCut());
        failure(provider);
        jira.revokeToken();

        assertThatThrownBy(() -> provider.find(order.key()))
                .isInstanceOf(Stalled.class)
                .hasMessageStartingWith("Jira does not accept the credentials: 401");
    }

    @Test
    void anExpiredTokenIsNoProjectThatIsMissing() {
        jira.revokeToken();

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(Stalled.class)
                .hasMessageStartingWith("Jira does not accept the credentials: 401");
    }

    @Test
    void twoIssuesOfOneKeyAreTold() {
        provider.create(order);
        provider.create(order);

        assertThatThrownBy(() -> provider.find(order.key()))
                .isInstanceOf(SeveralTickets.class)
                .hasMessageContaining("PLATFORM-1, PLATFORM-2");
    }

    @Test
    void aFindingThatIsDeletedInTheMeantimeIsNoFinding() {
        provider.create(order);
        jira.remove("PLATFORM-1");

        assertThat(provider.find(order.key())).isEmpty();
    }

    @Test
    void whatOnlyAWorkflowKnowsIsToldAtTheKeyItBelongsTo() {
        Value.Mapping custom = Value.Mapping.EMPTY.with("cost center", Value.of("Platform"));
        jira.answersCreate(JiraReply.invalid("customfield_10101", "Cost Center needs an approver."));

        Refused refused = refusal(Jiras.CONTENT.with("custom_fields", custom));

        assertThat(refused.fieldMessages())
                .containsExactly(Map.entry("/custom_fields/cost center", "Cost Center needs an approver."));
        assertThat(refused).hasMessageStartingWith("Jira refuses the issue: 400 customfield_10101: Cost Center");
    }

    @Test
    void aFieldThatTheTemplateDoesNotHaveIsToldByJirasName() {
        jira.answersCreate(JiraReply.invalid("environment", "Environment is required."));

        assertThat(refusal(Jiras.CONTENT).fieldMessages()).containsOnlyKeys("environment");
    }

    @Test
    void aMissingPermissionNeedsSomebodyToAct() {
        jira.answersCreate(JiraReply.refusal(403, "You may not create issues."));

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(Stalled.class)
                .hasMessage("Jira does not permit this to its user: 403 You may not create issues.");
    }

    @Test
    void aProjectInWhichNothingMayBeCreatedNeedsSomebodyToAct() {
        jira.revoke("CREATE_ISSUES");

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(Stalled.class)
                .hasMessage(
                        "this Jira is not set up for the issue: Jira's user may not create issues in project `PLATFORM`");
    }

    @Test
    void anAccountThatSeesNoProjectNeedsSomebodyToAct() {
        jira.revoke("CREATE_ISSUES");
        jira.revoke("BROWSE_PROJECTS");

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(Stalled.class)
                .hasMessageEndingWith("Jira shows its user no project, and so not `PLATFORM`");
    }

    @Test
    void aPageWithoutAListIsNotAProjectThatIsMissing() {
        jira.answersNext(JiraReply.intercepted(200));

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(Stalled.class)
                .hasMessage("what answers at Jira's URL does not speak Jira's language");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413})
    void aRefusalByWhatStandsBeforeJiraIsNoRefusalOfTheOrder(int status) {
        jira.answersCreate(JiraReply.intercepted(status));

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(Stalled.class)
                .hasMessage("what stands before Jira refuses the call: " + status);
    }

    @Test
    void aResourceThatIsGoneNeedsSomebodyToAct() {
        jira.answersCreate(JiraReply.refusal(410, "The requested API has been removed."));

        assertThatThrownBy(() -> provider.create(order))
                .isInstanceOf(Stalled.class)
                .hasMessageContaining("410");
    }

    @Test
    void tooManyCallsAreTriedAgainWhenJiraSays() {
        jira.answersCreate(JiraReply.rateLimited(Duration.ofSeconds(90)), JiraReply.rateLimited());

        assertThat(failure(provider).retryAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(failure(provider).retryAfter()).isEqualTo(Duration.ofSeconds(30));
        assertThat(jira.issues()).isEmpty();
    }

    @Test
    void aShortWaitIsWaitedFor() {
        jira.answersCreate(JiraReply.rateLimited(Duration.ZERO), JiraReply.rateLimited(Duration.ZERO));

        assertThat(provider.create(order).ref().key()).isEqualTo("PLATFORM-1");
        assertThat(jira.issues()).hasSize(1);
    }

    @Test
    void waitingEndsAfterSomeAttempts() {
        jira.answersAlways(JiraReply.rateLimited(Duration.ZERO));

        assertThat(failure(provider).mayHaveActed()).isFalse();
        assertThat(jira.calls()).hasSize(4);
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
    void whatAHostSaysOfAStatusGoesBeforeItsCategory() {
        JiraProvider told = JiraProvider.builder(Jiras.connection(jira, deployment))
                .status("Rejected", RequestState.CANCELLED)
                .build();
        TicketRef ref = provider.create(order).ref();
        jira.transition(ref.key(), new JiraStatus("REJECTED", "done"));

        assertThat(told.status(ref).orElseThrow().state()).isEqualTo(RequestState.CANCELLED);
        assertThat(provider.status(ref).orElseThrow().state()).isEqualTo(RequestState.COMPLETED);
    }

    @Test
    void anIssueThatWasMovedHasItsNewName() {
        TicketRef ref = provider.create(order).ref();
        jira.moveToProject(ref.key(), "OTHER");

        Ticket now = provider.status(ref).orElseThrow();

        assertThat(now.ref().key()).isEqualTo("OTHER-1");
        assertThat(now.url()).hasToString(jira.url() + "/browse/OTHER-1");
        assertThat(provider.find(order.key())).contains(now);
    }

    @Test
    void anIssueThatIsNotSeenIsNotOneThatIsGone() {
        TicketRef ref = provider.create(order).ref();
        jira.revoke("BROWSE_PROJECTS");

        assertThatThrownBy(() -> provider.status(ref))
                .isInstanceOf(Stalled.class)
                .hasMessage("Jira does not show project `PLATFORM` to its user, so nobody knows how PLATFORM-1 is");
    }

    @Test
    void aPageThatIsNotJirasIsNotAnIssueThatIsGone() {
        JiraConnection elsewhere =
                JiraConnection.of(jira.url().resolve("/portal/"), deployment, JiraCredentials.bearer(jira.token()));

        assertThatThrownBy(() -> Jiras.provider(elsewhere).status(new TicketRef("jira", "PLATFORM-1")))
                .isInstanceOf(Stalled.class);
    }

    @Test
    void aKeyThatWasNeverUsedFindsNothing() {
        assertThat(provider.find(new IdempotencyKey("never"))).isEmpty();
    }

    private TransientFailure failure(JiraProvider asked) {
        return catchThrowableOfType(TransientFailure.class, () -> asked.create(order));
    }

    private Refused refusal(Value.Mapping content) {
        return catchThrowableOfType(Refused.class, () -> provider.create(Jiras.order("wish-1", content)));
    }

    private RequestState stateAfter(TicketRef ref, String category) {
        jira.move(ref.key(), category);
        return provider.status(ref).orElseThrow().state();
    }
}
