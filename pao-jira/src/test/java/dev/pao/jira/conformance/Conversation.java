package dev.pao.jira.conformance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TicketRef;
import dev.pao.jira.JiraDeployment;
import dev.pao.jira.JiraProvider;
import dev.pao.jira.Jiras;
import dev.pao.model.value.Value;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraExchange;
import java.util.List;

/** Everything that a provider says to a Jira, and what it hears. */
final class Conversation {

    private Conversation() {}

    static List<JiraExchange> withCloud() {
        return with(JiraDeployment.CLOUD);
    }

    static List<JiraExchange> withDataCenter() {
        return with(JiraDeployment.DATA_CENTER);
    }

    private static List<JiraExchange> with(JiraDeployment deployment) {
        try (FakeJira jira = Jiras.start(deployment)) {
            JiraProvider provider = Jiras.provider(jira, deployment);
            Order order = Jiras.order("wish-1", Jiras.EVERYTHING);
            TicketRef ticket = provider.create(order).ref();
            provider.find(order.key());
            provider.status(ticket);
            provider.status(new TicketRef("jira", "PLATFORM-99"));
            assertThatThrownBy(() -> provider.status(new TicketRef("jira", "HIDDEN-1")))
                    .isInstanceOf(FulfillmentException.Stalled.class);
            assertRefused(provider, Jiras.CONTENT.with("project", Value.of("NONE")));
            jira.revokeToken();
            assertThatThrownBy(() -> provider.create(order)).isInstanceOf(FulfillmentException.Stalled.class);
            return jira.exchanges();
        }
    }

    private static void assertRefused(JiraProvider provider, Value.Mapping content) {
        assertThatThrownBy(() -> provider.create(Jiras.order("wish-2", content)))
                .isInstanceOf(FulfillmentException.Refused.class);
    }
}
