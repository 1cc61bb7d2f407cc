package dev.pao.jira;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestedItem;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraField;
import dev.pao.testkit.jira.JiraFieldKind;
import dev.pao.testkit.jira.JiraProject;
import dev.pao.testkit.jira.JiraSite;
import dev.pao.testkit.jira.JiraUser;
import java.time.Duration;

/** Fake Jiras, providers for them, and orders. */
public final class Jiras {

    public static final Value.Mapping CONTENT = Value.Mapping.EMPTY
            .with("project", Value.of("PLATFORM"))
            .with("issue_type", Value.of("Service Request"))
            .with("summary", Value.of("Create MySQL database orders"));

    /** A template that uses every key. */
    public static final Value.Mapping EVERYTHING = (Value.Mapping) ValueJson.read("""
            {"project": "PLATFORM", "issue_type": "Service Request", "summary": "Create MySQL database orders",
             "description": "Please create:\\n- a database", "priority": "High", "assignee": "Jane Doe",
             "labels": ["database", "mysql"], "components": ["db"], "due_date": "2030-01-31", "parent": "PLATFORM-7",
             "custom_fields": {"Cost Center": "Platform", "Justification": "because\\nwe must", "Host": "db-1",
               "Storage": "20.5", "Needed By": "2030-01-30", "Starts At": "2030-01-31T09:00:00+01:00",
               "Regions": ["eu", "us"], "Approvals": "Security, Legal", "Tier": "gold", "Place": "Europe / Berlin",
               "Approver": "jane@example.com", "Watchers List": ["Joe Doe"], "Tags": "a,b",
               "Runbook": "https://example.com/runbook"}}
            """);

    private static final JiraField[] FIELDS = {
        JiraField.of(10101, "Cost Center", JiraFieldKind.SELECT).choices("Platform", "Commerce"),
        JiraField.of(10102, "Justification", JiraFieldKind.TEXT_AREA),
        JiraField.of(10103, "Host", JiraFieldKind.TEXT),
        JiraField.of(10104, "Storage", JiraFieldKind.NUMBER),
        JiraField.of(10105, "Needed By", JiraFieldKind.DATE),
        JiraField.of(10106, "Starts At", JiraFieldKind.DATE_TIME),
        JiraField.of(10107, "Regions", JiraFieldKind.MULTI_SELECT).choices("eu", "us"),
        JiraField.of(10108, "Approvals", JiraFieldKind.CHECKBOXES).choices("Security", "Legal"),
        JiraField.of(10109, "Tier", JiraFieldKind.RADIO).choices("gold", "silver"),
        JiraField.of(10110, "Place", JiraFieldKind.CASCADING_SELECT)
                .choice("Europe", "Berlin", "Paris")
                .choice("Asia", "Tokyo"),
        JiraField.of(10111, "Approver", JiraFieldKind.USER),
        JiraField.of(10112, "Watchers List", JiraFieldKind.USERS),
        JiraField.of(10113, "Tags", JiraFieldKind.LABELS),
        JiraField.of(10114, "Runbook", JiraFieldKind.URL)
    };

    private Jiras() {}

    public static FakeJira start(JiraDeployment deployment) {
        return site(deployment).start();
    }

    /** A site with everything that a template can name. */
    public static JiraSite site(JiraDeployment deployment) {
        JiraSite site = deployment == JiraDeployment.CLOUD ? JiraSite.cloud() : JiraSite.dataCenter();
        return site.project(JiraProject.of("PLATFORM", "Platform")
                        .issueType("Service Request", FIELDS)
                        .issueType("Task", FIELDS)
                        .components("db", "network"))
                .project(JiraProject.of("OTHER", "Other").issueType("Task"))
                .user(new JiraUser("5b10a2844c20165700ede21g", "jane", "Jane Doe", "jane@example.com"))
                .user(new JiraUser("5b10ac8d82e05b22cc7d4ef5", "joe", "Joe Doe", "joe@example.com"));
    }

    public static JiraConnection connection(FakeJira jira, JiraDeployment deployment) {
        return JiraConnection.of(jira.url(), deployment, JiraCredentials.basic(jira.user(), jira.token()));
    }

    /** A provider that waits for nothing but answers. */
    public static JiraProvider provider(JiraConnection connection) {
        return JiraProvider.builder(connection).patience(Duration.ZERO).build();
    }

    public static JiraProvider provider(FakeJira jira, JiraDeployment deployment) {
        return provider(connection(jira, deployment));
    }

    /** One that gives up soon, for a Jira that does not answer. */
    public static JiraProvider hasty(FakeJira jira, JiraDeployment deployment) {
        return provider(connection(jira, deployment).withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(700)));
    }

    public static Order order(String key, Value.Mapping content) {
        return new Order(
                RequestId.random(),
                new IdempotencyKey(key),
                RequestedItem.of(CatalogItems.mysqlDatabase()),
                Requester.of("jane"),
                "jira",
                content);
    }
}
