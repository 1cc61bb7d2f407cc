package dev.pao.jira;

import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.TicketRef;
import dev.pao.model.value.Value;
import dev.pao.testkit.fulfillment.FulfillmentProviderContract;
import dev.pao.testkit.fulfillment.TicketLookupContract;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraIssue;
import dev.pao.testkit.jira.JiraReply;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** The promises of providers and look-ups, for one deployment; its search lags behind by a clock. */
abstract class JiraContract implements FulfillmentProviderContract, TicketLookupContract {

    private final TestClock clock = new TestClock();
    private final JiraDeployment deployment;
    private final FakeJira jira;
    private final JiraProvider provider;

    JiraContract(JiraDeployment deployment) {
        this.deployment = deployment;
        this.jira = Jiras.site(deployment).clock(clock).start();
        this.provider = Jiras.provider(jira, deployment);
        jira.lagsBehind(Duration.ofSeconds(50));
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Override
    public JiraProvider provider() {
        return provider;
    }

    @Override
    public Order order(String key, String text) {
        return Jiras.order(key, Jiras.CONTENT.with("description", Value.of("Wish: " + text)));
    }

    @Override
    public Order unacceptableOrder(String key) {
        return Jiras.order(key, Jiras.CONTENT.with("issue_type", Value.of("Wish")));
    }

    @Override
    public String told(TicketRef ticket) {
        JiraIssue issue = jira.issues().stream()
                .filter(known -> known.key().equals(ticket.key()))
                .findFirst()
                .orElseThrow();
        return Rendered.description(issue, deployment);
    }

    @Override
    public void loseNextAnswer() {
        jira.answersCreate(JiraReply.doneButCut());
    }

    @Override
    public void stopAnswering() {
        jira.close();
    }

    @Override
    public void refuseCredentials() {
        jira.revokeToken();
    }

    @Override
    public void beBusy() {
        jira.answersAlways(JiraReply.rateLimited(Duration.ofMinutes(2)));
    }

    @Override
    public void remove(TicketRef ticket) {
        jira.remove(ticket.key());
    }

    @Override
    public void settle() {
        clock.pass(provider.settlingTime());
    }

    @Override
    public String secret() {
        return jira.token().reveal();
    }
}
