package dev.pao.reliability.request;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.jira.JiraConnection;
import dev.pao.jira.JiraCredentials;
import dev.pao.jira.JiraDeployment;
import dev.pao.jira.JiraProvider;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraIssue;
import dev.pao.testkit.jira.JiraProject;
import dev.pao.testkit.jira.JiraSite;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** One Jira, one store, and one host after the other, in a time of their own. */
final class RequestWorld implements AutoCloseable {

    /** How long this Jira's search lags at most. */
    static final Duration SETTLING = Duration.ofMinutes(2);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final CatalogItem ITEM = CatalogItems.mysqlDatabase();
    private static final Duration REQUEST_TIMEOUT = Duration.ofMillis(250);
    private static final int MOST_ROUNDS = 60;

    final FakeJira jira;
    final HandClock clock = new HandClock();

    private final RequestStore store;
    private final UnaryOperator<FulfillmentProvider> bug;
    private final Set<String> answered = new TreeSet<>();
    private Life life = new Life();
    private FulfillmentService host;

    /** A world with a store, and with providers as a planted bug makes them. */
    RequestWorld(RequestStore store, UnaryOperator<FulfillmentProvider> bug) {
        this.store = store;
        this.bug = bug;
        this.jira = JiraSite.cloud()
                .project(JiraProject.of("PLATFORM", "Platform").issueType("Service Request"))
                .clock(clock)
                .start();
        this.host = start();
    }

    /** Asks for a database; what is answered must not be lost from then on. */
    void submit(String wish) {
        alive(() -> {
            SubmitOutcome outcome = host.submit(
                    ITEM,
                    new FulfillmentRequest(
                            "mysql-database",
                            Optional.empty(),
                            Value.Mapping.EMPTY.with("database_name", Value.of(wish)),
                            Requester.of("jane"),
                            new IdempotencyKey(wish)));
            if (outcome instanceof SubmitOutcome.Submitted || outcome instanceof SubmitOutcome.Refused) {
                answered.add(wish);
            }
        });
    }

    /** Looks after what is due. */
    void refresh() {
        alive(() -> host.refresh(10));
    }

    /** Lets the host die at a step to come. */
    void dieAfter(int steps) {
        life.endAfter(steps);
    }

    /** Somebody closes every ticket. */
    void closeTickets() {
        jira.issues().forEach(issue -> jira.move(issue.key(), "done"));
    }

    /** Lets all go well from now on until nothing more happens by itself. */
    void settle() {
        for (int round = 0; round < MOST_ROUNDS && !isQuiet(); round++) {
            clock.pass(Duration.ofMinutes(11));
            refresh();
            closeTickets();
        }
    }

    /** What is wrong; nothing, if all is well. */
    List<String> violations() {
        List<String> found = new ArrayList<>();
        for (ServiceRequest request : requests()) {
            long tickets = tickets(request);
            if (tickets > 1) {
                found.add(tickets + " tickets of " + request);
            }
            if (!isAtRest(request)) {
                found.add("no end of " + request);
            }
            if (tickets == 0 && request.ticket().isPresent()) {
                found.add("a ticket that is not there of " + request);
            }
        }
        for (String wish : answered) {
            if (store.find(new IdempotencyKey(wish)).isEmpty()) {
                found.add("lost: " + wish);
            }
        }
        return found;
    }

    List<ServiceRequest> requests() {
        return store.list(RequestQuery.ALL);
    }

    @Override
    public void close() {
        jira.close();
    }

    private boolean isQuiet() {
        return requests().stream().allMatch(RequestWorld::isAtRest);
    }

    private static boolean isAtRest(ServiceRequest request) {
        return request.state().isFinal() || request.attention().isPresent();
    }

    private long tickets(ServiceRequest request) {
        String summary = request.order().content().text("summary").orElseThrow();
        return jira.issues().stream()
                .map(JiraIssue::summary)
                .filter(summary::equals)
                .count();
    }

    /** Does something with a host; another one starts where it dies, and it is not told what came of it. */
    private void alive(Runnable work) {
        try {
            work.run();
        } catch (Life.Death e) {
            life = new Life();
            host = start();
        } catch (FulfillmentException.TransientFailure e) {
            throw new AssertionError("the store does not fail here", e);
        }
    }

    private FulfillmentService start() {
        JiraConnection connection = JiraConnection.of(
                        jira.url(), JiraDeployment.CLOUD, JiraCredentials.basic(jira.user(), jira.token()))
                .withTimeouts(Duration.ofSeconds(5), REQUEST_TIMEOUT);
        JiraProvider provider = JiraProvider.builder(connection)
                .httpClient(CLIENT)
                .patience(Duration.ZERO)
                .settlingTime(SETTLING)
                .clock(clock)
                .build();
        return FulfillmentService.builder(
                        new MortalStore(store, life), List.of(new MortalProvider(bug.apply(provider), life)))
                .clock(clock)
                .build();
    }
}
