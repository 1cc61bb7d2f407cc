package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraIssue;
import dev.pao.testkit.jira.JiraReply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a filled form to an issue. */
class JiraStoryTest {

    private final TestClock clock = new TestClock();

    @Test
    void aRequestForADatabaseIsAnIssueOfJiraCloudAsItsTemplateSays() {
        try (FakeJira jira = FakeJira.cloud()) {
            ServiceRequest request = submitted(service(jira, JiraDeployment.CLOUD));

            JiraIssue issue = jira.issues().get(0);
            assertThat(issue.summary()).isEqualTo("Create MySQL database orders");
            assertThat(issue.project()).isEqualTo("PLATFORM");
            assertThat(issue.issueType()).isEqualTo("Service Request");
            assertThat(issue.description()).isEqualTo(ValueJson.read("""
                    {"type": "doc", "version": 1, "content": [
                      {"type": "paragraph", "content": [{"type": "text",
                        "text": "Please create a MySQL database with the following specifications:"}]},
                      {"type": "bulletList", "content": [
                        {"type": "listItem", "content": [{"type": "paragraph", "content": [
                          {"type": "text", "text": "Database Name: orders"}]}]},
                        {"type": "listItem", "content": [{"type": "paragraph", "content": [
                          {"type": "text", "text": "Instance Size: db.t3.small"}]}]},
                        {"type": "listItem", "content": [{"type": "paragraph", "content": [
                          {"type": "text", "text": "Requester: jane"}]}]},
                        {"type": "listItem", "content": [{"type": "paragraph", "content": [
                          {"type": "text", "text": "Team: commerce"}]}]}]}]}
                    """));
            assertThat(request.ticket().orElseThrow().url()).hasToString(jira.url() + "/browse/PLATFORM-1");
        }
    }

    @Test
    void aRequestForADatabaseIsAnIssueOfJiraDataCenterAsItsTemplateSays() {
        try (FakeJira jira = FakeJira.dataCenter()) {
            submitted(service(jira, JiraDeployment.DATA_CENTER));

            assertThat(jira.issues().get(0).description()).isEqualTo(Value.of("""
                    Please create a MySQL database with the following specifications:
                    - Database Name: orders
                    - Instance Size: db.t3.small
                    - Requester: jane
                    - Team: commerce"""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameKeyTwiceIsOneIssue(JiraDeployment deployment) {
        try (FakeJira jira = Jiras.start(deployment)) {
            FulfillmentService service = service(jira, deployment);

            ServiceRequest first = submitted(service);
            ServiceRequest second = submitted(service);

            assertThat(second.id()).isEqualTo(first.id());
            assertThat(jira.issues()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTookTooLongIsFoundWhenItIsLookedAfter(JiraDeployment deployment) {
        try (FakeJira jira = Jiras.start(deployment)) {
            FulfillmentService service = service(jira, deployment);
            jira.answersCreate(JiraReply.doneButFaulty());
            jira.lagsBehind(1);
            assertThat(submitted(service).ticket()).isEmpty();

            assertThat(later(service))
                    .allSatisfy(request -> assertThat(request.ticket()).isEmpty());

            assertThat(later(service))
                    .singleElement()
                    .satisfies(request -> assertThat(request.ticket()).isPresent());
            assertThat(jira.issues()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIssueThatIsDoneCompletesItsRequest(JiraDeployment deployment) {
        try (FakeJira jira = Jiras.start(deployment)) {
            FulfillmentService service = service(jira, deployment);
            submitted(service);
            jira.move("PLATFORM-1", "done");

            assertThat(later(service))
                    .singleElement()
                    .extracting(ServiceRequest::state)
                    .isEqualTo(RequestState.COMPLETED);
        }
    }

    private List<ServiceRequest> later(FulfillmentService service) {
        clock.pass(Duration.ofMinutes(10));
        return service.refresh(10);
    }

    private FulfillmentService service(FakeJira jira, JiraDeployment deployment) {
        return FulfillmentService.builder(new InMemoryRequestStore(), List.of(Jiras.provider(jira, deployment)))
                .clock(clock)
                .build();
    }

    private static ServiceRequest submitted(FulfillmentService service) {
        Value.Mapping parameters = Value.Mapping.EMPTY.with("database_name", Value.of("orders"));
        Requester jane = new Requester("jane", Optional.of("commerce"), Optional.empty());
        SubmitOutcome outcome = service.submit(
                CatalogItems.mysqlDatabase(),
                new FulfillmentRequest(
                        "mysql-database", Optional.empty(), parameters, jane, new IdempotencyKey("wish-1")));
        return ((SubmitOutcome.Submitted) outcome).request();
    }
}
