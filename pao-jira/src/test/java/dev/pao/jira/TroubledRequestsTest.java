package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.RequestState;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraIssue;
import dev.pao.testkit.jira.JiraReply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever goes wrong between two hosts and a Jira whose search lags behind: no request becomes two issues, none is lost, and each ends or
 * waits for somebody. {@code -Dpao.jira.requests} sets how many.
 */
class TroubledRequestsTest {

    private static final int REQUESTS = Integer.getInteger("pao.jira.requests", 10);

    private static final List<JiraReply> TROUBLES = List.of(
            JiraReply.served(),
            JiraReply.doneButFaulty(),
            JiraReply.doneButCut(),
            JiraReply.cut(),
            JiraReply.unavailable(),
            JiraReply.unavailable().retryingAfter(Duration.ofSeconds(20)),
            JiraReply.rateLimited(),
            JiraReply.rateLimited(Duration.ZERO),
            JiraReply.refusal(409, "The issue is being changed by somebody else."));

    private final TestClock clock = new TestClock();
    private final RequestStore store = new InMemoryRequestStore();

    @ParameterizedTest
    @EnumSource
    void everyRequestIsAtMostOneIssueAndEndsOrWaitsForSomebody(JiraDeployment deployment) {
        long seed = 20_300_101;
        Random chance = new Random(seed);
        try (FakeJira jira = Jiras.site(deployment).clock(clock).start()) {
            List<FulfillmentService> hosts = List.of(host(jira, deployment), host(jira, deployment));
            IntStream.range(0, REQUESTS).forEach(number -> live(number, jira, hosts, chance));

            List<ServiceRequest> requests = IntStream.range(0, REQUESTS)
                    .mapToObj(number -> store.find(key(number)).orElseThrow())
                    .toList();
            assertThat(requests)
                    .as("seed %d", seed)
                    .allMatch(request ->
                            request.state().isFinal() || request.attention().isPresent());
            assertThat(jira.issues())
                    .extracting(TroubledRequestsTest::label)
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
            assertThat(requests)
                    .filteredOn(request -> request.state() == RequestState.COMPLETED)
                    .isNotEmpty();
        }
    }

    private void live(int number, FakeJira jira, List<FulfillmentService> hosts, Random chance) {
        jira.lagsBehind(Duration.ofSeconds(chance.nextInt(60)));
        chance.ints(chance.nextInt(4), 0, TROUBLES.size()).forEach(i -> jira.answersCreate(TROUBLES.get(i)));
        for (int round = 0; round < 12; round++) {
            FulfillmentService host = hosts.get(chance.nextInt(2));
            if (chance.nextInt(3) == 0) {
                jira.answersNext(TROUBLES.get(chance.nextInt(TROUBLES.size() - 1)));
            }
            if (round == 0 || chance.nextInt(4) == 0) {
                host.submit(CatalogItems.mysqlDatabase(), request(number));
            }
            clock.pass(Duration.ofSeconds(chance.nextInt(600)));
            host.refresh(20);
        }
        finish(jira, hosts.get(0));
    }

    /** People do the work, and Jira is well for a while. */
    private void finish(FakeJira jira, FulfillmentService host) {
        jira.issues().forEach(issue -> jira.move(issue.key(), "done"));
        for (int round = 0; round < 8; round++) {
            clock.pass(Duration.ofHours(1));
            host.refresh(20);
            jira.issues().forEach(issue -> jira.move(issue.key(), "done"));
        }
    }

    private FulfillmentService host(FakeJira jira, JiraDeployment deployment) {
        return FulfillmentService.builder(store, List.of(Jiras.provider(jira, deployment)))
                .clock(clock)
                .build();
    }

    private static FulfillmentRequest request(int number) {
        return new FulfillmentRequest(
                "mysql-database",
                Optional.empty(),
                Value.Mapping.EMPTY.with("database_name", Value.of("orders")),
                Requester.of("jane"),
                key(number));
    }

    private static IdempotencyKey key(int number) {
        return new IdempotencyKey("wish-" + number);
    }

    private static String label(JiraIssue issue) {
        return issue.labels().get(0);
    }
}
