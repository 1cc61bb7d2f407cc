package dev.pao.jira;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestedItem;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.jira.FakeJira;
import java.time.Duration;

/** Fake Jiras, providers for them, and orders. */
final class Jiras {

    static final Value.Mapping CONTENT = Value.Mapping.EMPTY
            .with("project", Value.of("PLATFORM"))
            .with("issue_type", Value.of("Service Request"))
            .with("summary", Value.of("Create MySQL database orders"));

    private Jiras() {}

    static FakeJira start(JiraDeployment deployment) {
        return deployment == JiraDeployment.CLOUD ? FakeJira.cloud() : FakeJira.dataCenter();
    }

    static JiraConnection connection(FakeJira jira, JiraDeployment deployment) {
        return JiraConnection.of(jira.url(), deployment, JiraCredentials.basic(jira.user(), jira.token()));
    }

    /** A provider that waits for nothing but answers. */
    static JiraProvider provider(JiraConnection connection) {
        return JiraProvider.builder(connection).searchLag(Duration.ZERO).build();
    }

    static JiraProvider provider(FakeJira jira, JiraDeployment deployment) {
        return provider(connection(jira, deployment));
    }

    /** One that gives up soon, for a Jira that does not answer. */
    static JiraProvider hasty(FakeJira jira, JiraDeployment deployment) {
        return provider(connection(jira, deployment).withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(700)));
    }

    static Order order(String key, Value.Mapping content) {
        return new Order(
                RequestId.random(),
                new IdempotencyKey(key),
                RequestedItem.of(CatalogItems.mysqlDatabase()),
                Requester.of("jane"),
                "jira",
                content);
    }
}
