package com.example.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.Ticket;
import dev.pao.jira.JiraConnection;
import dev.pao.jira.JiraCredentials;
import dev.pao.jira.JiraDeployment;
import dev.pao.jira.JiraProvider;
import dev.pao.testkit.fulfillment.Orders;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraReply;
import org.junit.jupiter.api.Test;

class JiraTest {

    @Test
    void aTicketIsMadeOnceAndABusyJiraIsTriedLater() {
        try (FakeJira jira = FakeJira.cloud()) {
            JiraProvider provider = JiraProvider.of(JiraConnection.of(
                    jira.url(), JiraDeployment.CLOUD, new JiraCredentials.Basic(jira.user(), jira.token())));

            Ticket ticket = provider.create(Orders.mysqlDatabase("wish-1"));
            assertThat(jira.issues()).singleElement().satisfies(issue -> {
                assertThat(issue.key()).isEqualTo(ticket.ref().key());
                assertThat(issue.summary()).isEqualTo("Create MySQL database orders");
            });

            jira.answersAlways(JiraReply.unavailable());
            assertThatThrownBy(() -> provider.create(Orders.mysqlDatabase("wish-2")))
                    .isInstanceOf(FulfillmentException.TransientFailure.class);
        }
    }
}
