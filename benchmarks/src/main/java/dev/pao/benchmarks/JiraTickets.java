package dev.pao.benchmarks;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RenderOutcome;
import dev.pao.jira.JiraConnection;
import dev.pao.jira.JiraCredentials;
import dev.pao.jira.JiraDeployment;
import dev.pao.jira.JiraProvider;
import dev.pao.jira.internal.DeskRules;
import dev.pao.jira.internal.IssueDesk;
import dev.pao.jira.internal.JiraHttp;
import dev.pao.jira.internal.Patience;
import dev.pao.jira.internal.StatusReading;
import dev.pao.jira.internal.Waiting;
import dev.pao.model.value.Value;
import dev.pao.testkit.jira.FakeJira;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The story's tickets as PAO makes them, up to the call to Jira, which is answered from memory. */
final class JiraTickets implements AutoCloseable {

    private final FakeJira jira = FakeJira.cloud();
    private final JiraProvider provider;
    private final IssueDesk desk;
    private final FulfillmentService service;

    JiraTickets() {
        HttpClient client = new RememberedAnswers(HttpClient.newHttpClient());
        JiraConnection connection = connection(jira);
        provider = JiraProvider.builder(connection).httpClient(client).build();
        desk = new IssueDesk(
                connection,
                new JiraHttp(connection, client, InstantSource.system()),
                new DeskRules(
                        new Patience(Duration.ofSeconds(10), Waiting.real()),
                        Duration.ofHours(1),
                        InstantSource.system(),
                        new StatusReading(Map.of())));
        service = FulfillmentService.builder(new InMemoryRequestStore(), List.of(provider))
                .build();
    }

    static JiraConnection connection(FakeJira jira) {
        return JiraConnection.of(
                jira.url(), JiraDeployment.CLOUD, new JiraCredentials.Basic(jira.user(), jira.token()));
    }

    /** Checks and renders so many requests; gives how many characters their texts have. */
    long render(int tickets) {
        long characters = 0;
        for (int number = 0; number < tickets; number++) {
            for (Value text : order(number).content().entries().values()) {
                characters += ((Value.Text) text).text().length();
            }
        }
        return characters;
    }

    /** Checks and renders so many requests, and escapes the texts of each for the fields of its Jira; gives how many fields there are. */
    long escape(int tickets) {
        long fields = 0;
        for (int number = 0; number < tickets; number++) {
            fields += desk.draft(order(number).content(), value -> true)
                    .fields()
                    .entries()
                    .size();
        }
        return fields;
    }

    /** Checks and renders so many requests, and sends the issue of each in an HTTP request; gives how many there are. */
    long create(int tickets) {
        long made = 0;
        for (int number = 0; number < tickets; number++) {
            made += provider.create(order(number)).ref().key().isEmpty() ? 0 : 1;
        }
        return made;
    }

    @Override
    public void close() {
        jira.close();
    }

    private Order order(int number) {
        RenderOutcome outcome = service.render(Wishes.ITEM, Wishes.ready(number));
        if (outcome instanceof RenderOutcome.Rendered rendered) {
            return rendered.order();
        }
        throw new IllegalStateException("the wish is good, found " + outcome);
    }
}
