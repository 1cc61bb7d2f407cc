package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraField;
import dev.pao.testkit.jira.JiraFieldKind;
import dev.pao.testkit.jira.JiraProject;
import dev.pao.testkit.jira.JiraSite;
import dev.pao.testkit.jira.JiraUser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values of a template, looked up in a Jira. */
@ParameterizedClass
@EnumSource
class TemplateNamesTest {

    private final JiraDeployment deployment;
    private final FakeJira jira;
    private final JiraProvider provider;

    TemplateNamesTest(JiraDeployment deployment) {
        this.deployment = deployment;
        this.jira = Jiras.site(deployment).pageSize(3).start();
        this.provider = Jiras.provider(jira, deployment);
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void everyKeyOfATemplateReachesItsField() {
        provider.create(Jiras.order("wish-1", Jiras.EVERYTHING));

        Value.Mapping fields = jira.issues().get(0).fields();
        assertThat(fields.texts("labels")).startsWith("database", "mysql").hasSize(3);
        assertThat(fields.without("labels").without("description").without("customfield_10102"))
                .isEqualTo(ValueJson.read("""
                {"project": {"key": "PLATFORM"}, "issuetype": {"id": "10001"},
                 "summary": "Create MySQL database orders", "priority": {"id": "2"}, "assignee": %s,
                 "components": [{"id": "1"}], "duedate": "2030-01-31", "parent": {"key": "PLATFORM-7"},
                 "customfield_10101": {"id": "10101000"}, "customfield_10103": "db-1", "customfield_10104": 20.5,
                 "customfield_10105": "2030-01-30", "customfield_10106": "2030-01-31T09:00:00.000+0100",
                 "customfield_10107": [{"id": "10107000"}, {"id": "10107101"}],
                 "customfield_10108": [{"id": "10108000"}, {"id": "10108101"}], "customfield_10109": {"id": "10109000"},
                 "customfield_10110": {"id": "10110000", "child": {"id": "10110050"}}, "customfield_10111": %s,
                 "customfield_10112": [%s], "customfield_10113": ["a", "b"],
                 "customfield_10114": "https://example.com/runbook"}
                """.formatted(jane(), jane(), joe())));
    }

    @Test
    void aWrongProjectIsToldWithTheRightOnes() {
        assertThat(refused("project", "PLATFROM").fieldMessages())
                .containsExactly(Map.entry(
                        "/project",
                        "Jira has no project `PLATFROM` in which its user may create issues: there is `PLATFORM`, `OTHER`;"
                                + " did you mean `PLATFORM`?"));
    }

    @Test
    void aProjectIsNoPath() {
        assertThat(refused("project", "../../serverInfo").fieldMessages()).containsOnlyKeys("/project");
        assertThat(jira.calls()).allMatch(call -> call.contains("/project"));
    }

    @Test
    void aWrongIssueTypeIsToldWithTheRightOnes() {
        assertThat(refused("issue_type", "Servce Request").fieldMessages())
                .containsExactly(Map.entry(
                        "/issue_type",
                        "project `PLATFORM` has no issue type `Servce Request`: there is `Service Request`, `Task`; did you"
                                + " mean `Service Request`?"));
    }

    @Test
    void everyWrongValueIsToldAtOnceAtItsKey() {
        Refused refused = refused((Value.Mapping) ValueJson.read("""
                {"project": "PLATFORM", "issue_type": "Task", "summary": "two\\nlines", "priority": "Hi",
                 "assignee": "nobody@example.com", "labels": ["needs review"], "components": ["d b"], "due_date": "soon",
                 "parent": "https://x", "custom_fields": {"Cost Centre": "Platform", "Storage": "many", "Tier": "bronze",
                   "Needed By": "2030-02-30", "Starts At": "2030-01-01", "Regions": ["eu", "asia"],
                   "Place": "Europe / Tokyo", "Runbook": "javascript:alert(1)", "Host": "a\\nb", "Tags": "a b"}}
                """));

        assertThat(refused.fieldMessages())
                .containsEntry("/summary", "`Summary` has several lines, where one was expected: `two lines`")
                .containsEntry("/due_date", "`Due date` is `soon`, where a day such as `2030-01-31` was expected")
                .containsEntry("/labels", "`Labels` is `needs review`, where a label without spaces was expected")
                .containsEntry(
                        "/custom_fields/Cost Centre",
                        "the create screen of `Task` in `PLATFORM` has no custom field `Cost Centre`: there is"
                                + " `Environment`, `Cost Center`, `Justification`, `Host`, `Storage`, `Needed By`, `Starts At`, `Regions`,"
                                + " `Approvals`, `Tier`, `Place`, `Approver`, `Watchers List`, `Tags`, `Runbook`; did you"
                                + " mean `Cost Center`?")
                .containsEntry(
                        "/custom_fields/Tier",
                        "`Tier` is `bronze`, which is not among the choices: there is `gold`, `silver`")
                .containsOnlyKeys(
                        "/summary",
                        "/priority",
                        "/assignee",
                        "/labels",
                        "/components",
                        "/due_date",
                        "/parent",
                        "/custom_fields/Cost Centre",
                        "/custom_fields/Storage",
                        "/custom_fields/Tier",
                        "/custom_fields/Needed By",
                        "/custom_fields/Starts At",
                        "/custom_fields/Regions",
                        "/custom_fields/Place",
                        "/custom_fields/Runbook",
                        "/custom_fields/Host",
                        "/custom_fields/Tags");
        assertThat(jira.issues()).isEmpty();
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        provider.create(Jiras.order(
                "wish-1",
                Jiras.CONTENT
                        .with("priority", Value.of(" "))
                        .with("due_date", Value.nothing())
                        .with("labels", Value.texts("", " "))
                        .with("custom_fields", Value.Mapping.EMPTY.with("Host", Value.of("")))));

        assertThat(jira.issues().get(0).fields().entries())
                .containsOnlyKeys("project", "issuetype", "summary", "labels");
    }

    @Test
    void namesAreFoundHoweverTheyAreCapitalised() {
        provider.create(Jiras.order(
                "wish-1",
                Jiras.CONTENT
                        .with("issue_type", Value.of("service request"))
                        .with("priority", Value.of("high"))
                        .with("custom_fields", Value.Mapping.EMPTY.with("cost center", Value.of("PLATFORM")))));

        assertThat(jira.issues()).hasSize(1);
    }

    @Test
    void tooLongTextsAreRefusedBeforeTheyUseUpANumber() {
        assertThat(refused("summary", "x".repeat(256)).fieldMessages())
                .containsEntry("/summary", "`Summary` has 256 characters, where at most 255 were expected");
        assertThat(refused("description", "x".repeat(32_768)).fieldMessages()).containsOnlyKeys("/description");
        provider.create(Jiras.order("wish-1", Jiras.CONTENT.with("description", Value.of("x".repeat(32_767)))));

        assertThat(jira.issues().get(0).key()).isEqualTo("PLATFORM-1");
    }

    @Test
    void aNameThatIsSharedAsksForAnAddress() {
        JiraUser other = new JiraUser("5b10a2844c20165700ede2aa", "jane2", "Jane Doe", "jd@example.com");
        try (FakeJira twins = Jiras.site(deployment).user(other).start()) {
            JiraProvider asked = Jiras.provider(twins, deployment);
            Value.Mapping content = Jiras.CONTENT.with("assignee", Value.of("Jane Doe"));

            Refused refused = catchThrowableOfType(Refused.class, () -> asked.create(Jiras.order("wish-1", content)));

            assertThat(refused.fieldMessages().get("/assignee"))
                    .startsWith("`Assignee` is `Jane Doe`, which 2 people are called; write an e-mail address or");
        }
    }

    @Test
    void aRequiredFieldThatTheTemplateLacksIsTold() {
        JiraField cost = JiraField.of(10101, "Cost Center", JiraFieldKind.SELECT)
                .choices("A")
                .required();

        assertThat(onlyRefusal(JiraProject.of("PLATFORM", "Platform").issueType("Service Request", cost)))
                .isEqualTo(Map.of(
                        "/custom_fields/Cost Center",
                        "an issue of `Service Request` in `PLATFORM` can't be without `Cost Center`, which the template does"
                                + " not give"));
    }

    @Test
    void aScreenWithoutLabelsNeedsSomebodyToAct() {
        JiraProject project = JiraProject.of("PLATFORM", "Platform")
                .issueType("Service Request")
                .withoutField("labels");
        try (FakeJira site = site().project(project).start()) {
            JiraProvider asked = Jiras.provider(site, deployment);

            assertThatThrownBy(() -> asked.create(Jiras.order("wish-1", Jiras.CONTENT)))
                    .isInstanceOf(Stalled.class)
                    .hasMessageEndingWith("has no labels, by which PAO finds an issue again");
        }
    }

    @Test
    void labelsThatAreRequiredArePaosOwn() {
        JiraProject project = JiraProject.of("PLATFORM", "Platform")
                .issueType("Service Request")
                .requiring("labels");
        try (FakeJira site = site().project(project).start()) {
            Jiras.provider(site, deployment).create(Jiras.order("wish-1", Jiras.CONTENT));

            assertThat(site.issues()).hasSize(1);
        }
    }

    @Test
    void aFieldOfJirasOwnIsGivenByNameWhereNoKeyStandsForIt() {
        JiraProject project = JiraProject.of("PLATFORM", "Platform")
                .issueType("Service Request")
                .requiring("environment");
        Value.Mapping given = Value.Mapping.EMPTY.with("Environment", Value.of("{code}\nrack 7"));

        assertThat(onlyRefusal(project)).containsOnlyKeys("/custom_fields/Environment");
        try (FakeJira site = site().project(project).start()) {
            Jiras.provider(site, deployment).create(Jiras.order("wish-1", Jiras.CONTENT.with("custom_fields", given)));

            Value environment = site.issues().get(0).fields().get("environment").orElseThrow();
            assertThat(Rendered.text(environment, deployment)).isEqualTo("{code}\nrack 7");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "issuetype", "Summary"})
    void whatAKeyGivesIsNotGivenAgain(String field) {
        Value.Mapping again = Value.Mapping.EMPTY.with(field, Value.of("OTHER"));

        assertThat(refused(Jiras.CONTENT.with("custom_fields", again))
                        .fieldMessages()
                        .get("/custom_fields/" + field))
                .containsPattern("is given by `/(project|issue_type|summary)` already");
    }

    @Test
    void aProjectMayBeNamedByItsNumber() {
        provider.create(Jiras.order("wish-1", Jiras.CONTENT.with("project", Value.of(10_000))));

        assertThat(jira.issues().get(0).fields().get("project")).contains(ValueJson.read("{\"id\": \"10000\"}"));
    }

    @Test
    void nobodyIsCalledByNothingOrByAnEssay() {
        assertThat(refused("assignee", "x".repeat(256)).fieldMessages()).containsOnlyKeys("/assignee");
        assertThat(refused(Jiras.CONTENT.with("assignee", Value.Mapping.EMPTY.with("name", Value.of(" "))))
                        .fieldMessages())
                .containsOnlyKeys("/assignee");
    }

    /** Data Center shows addresses; Cloud does not, and has to be believed. */
    @Test
    void anAddressThatOnlyBeginsAnothersIsNotItsOwners() {
        assumeTrue(deployment == JiraDeployment.DATA_CENTER);

        assertThat(refused("assignee", "jane@example.co").fieldMessages().get("/assignee"))
                .startsWith("`Assignee` is `jane@example.co`, whom Jira does not know there");
    }

    @Test
    void twoFieldsOfOneNameAskForAnId() {
        JiraProject project = JiraProject.of("PLATFORM", "Platform")
                .issueType(
                        "Service Request",
                        JiraField.of(10101, "Team", JiraFieldKind.TEXT),
                        JiraField.of(10102, "Team", JiraFieldKind.TEXT));
        Value.Mapping byName = Value.Mapping.EMPTY.with("Team", Value.of("data"));
        Value.Mapping byId = Value.Mapping.EMPTY.with("customfield_10102", Value.of("data"));
        try (FakeJira site = site().project(project).start()) {
            JiraProvider asked = Jiras.provider(site, deployment);

            Refused refused = catchThrowableOfType(
                    Refused.class,
                    () -> asked.create(Jiras.order("wish-1", Jiras.CONTENT.with("custom_fields", byName))));
            asked.create(Jiras.order("wish-2", Jiras.CONTENT.with("custom_fields", byId)));

            assertThat(refused.fieldMessages())
                    .containsEntry(
                            "/custom_fields/Team",
                            "there are several custom fields `Team`; write `customfield_10101` or `customfield_10102`");
        }
    }

    private Map<String, String> onlyRefusal(JiraProject project) {
        try (FakeJira site = site().project(project).start()) {
            return catchThrowableOfType(
                            Refused.class,
                            () -> Jiras.provider(site, deployment).create(Jiras.order("wish-1", Jiras.CONTENT)))
                    .fieldMessages();
        }
    }

    private JiraSite site() {
        return deployment == JiraDeployment.CLOUD ? JiraSite.cloud() : JiraSite.dataCenter();
    }

    private Refused refused(String key, String value) {
        return refused(Jiras.CONTENT.with(key, Value.of(value)));
    }

    private Refused refused(Value.Mapping content) {
        return catchThrowableOfType(Refused.class, () -> provider.create(Jiras.order("wish-1", content)));
    }

    private String jane() {
        return deployment == JiraDeployment.CLOUD ? "{\"id\": \"5b10a2844c20165700ede21g\"}" : "{\"name\": \"jane\"}";
    }

    private String joe() {
        return deployment == JiraDeployment.CLOUD ? "{\"id\": \"5b10ac8d82e05b22cc7d4ef5\"}" : "{\"name\": \"joe\"}";
    }
}
