package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.fulfillment.Order;
import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraReply;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long a provider waits for a busy Jira, and when it begins nothing more. */
class WaitingTest {

    private final FakeJira jira = Jiras.start(JiraDeployment.CLOUD);
    private final Order order = Jiras.order("wish-1", Jiras.CONTENT);

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void aWaitIsAsLongAsJiraAsksAndUpToHalfAsLongAgain() {
        VirtualWaiting waiting = new VirtualWaiting(0.9999, Duration.ZERO);
        jira.answersCreate(JiraReply.rateLimited(Duration.ofSeconds(4)));

        provider(waiting, Duration.ofSeconds(10)).create(order);

        assertThat(waiting.waits()).containsExactly(Duration.ofSeconds(6));
        assertThat(jira.issues()).hasSize(1);
    }

    @Test
    void whatChanceAddsIsWaitedOutOfTheSamePatience() {
        VirtualWaiting waiting = new VirtualWaiting(0.9999, Duration.ZERO);
        jira.answersCreate(Stream.generate(() -> JiraReply.rateLimited(Duration.ofSeconds(4)))
                .limit(3)
                .toArray(JiraReply[]::new));

        assertThat(failure(provider(waiting, Duration.ofSeconds(10))).mayHaveActed())
                .isFalse();
        assertThat(waiting.waits()).containsExactly(Duration.ofSeconds(6), Duration.ofSeconds(4));
    }

    @Test
    void patienceIsForAllThatOneOrderAsks() {
        VirtualWaiting waiting = new VirtualWaiting(0, Duration.ZERO);
        jira.answersNext(JiraReply.rateLimited(Duration.ofSeconds(6)));
        jira.answersCreate(JiraReply.rateLimited(Duration.ofSeconds(6)));
        JiraProvider provider = provider(waiting, Duration.ofSeconds(10));

        assertThat(failure(provider).retryAfter()).isEqualTo(Duration.ofSeconds(6));
        assertThat(waiting.waits()).containsExactly(Duration.ofSeconds(6));
        assertThat(provider.create(order).ref().key()).isEqualTo("PLATFORM-1");
    }

    @Test
    void aFaultIsWaitedForHalfASecond() {
        VirtualWaiting waiting = new VirtualWaiting(0, Duration.ZERO);
        jira.answersNext(JiraReply.unavailable());

        provider(waiting, Duration.ofSeconds(10)).create(order);

        assertThat(waiting.waits()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void anIssueThatMightNotBeMadeWithinFourMinutesIsNotBegun() {
        VirtualWaiting waiting = new VirtualWaiting(0, Duration.ofSeconds(73));

        TransientFailure failure = failure(provider(waiting, Duration.ZERO));

        assertThat(failure.mayHaveActed()).isFalse();
        assertThat(failure).hasMessage("Jira took 219 seconds to tell what was asked first");
        assertThat(jira.calls()).hasSize(2).allMatch(call -> call.startsWith("GET "));
    }

    @Test
    void aSlowJiraIsNotAskedForEver() {
        VirtualWaiting waiting = new VirtualWaiting(0, Duration.ofSeconds(150));

        assertThat(failure(provider(waiting, Duration.ZERO)).mayHaveActed()).isFalse();
        assertThat(jira.calls()).hasSize(1);
    }

    @Test
    void aTimeoutThatLeavesNoTimeForAnIssueIsRefused() {
        JiraConnection connection = Jiras.connection(jira, JiraDeployment.CLOUD);

        assertThatThrownBy(() -> connection.withTimeouts(Duration.ofSeconds(10), Duration.ofMinutes(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a timeout is from a millisecond to a minute, found PT4M");
    }

    private JiraProvider provider(VirtualWaiting waiting, Duration patience) {
        return JiraProvider.builder(Jiras.connection(jira, JiraDeployment.CLOUD))
                .patience(patience)
                .waiting(waiting)
                .build();
    }

    private TransientFailure failure(JiraProvider provider) {
        return catchThrowableOfType(TransientFailure.class, () -> provider.create(order));
    }
}
