package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.model.value.Value;
import dev.pao.testkit.jira.FakeJira;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetadataLifetimeTest {

    private final TestClock clock = new TestClock();
    private final FakeJira jira = Jiras.start(JiraDeployment.CLOUD);
    private final JiraProvider provider = JiraProvider.builder(Jiras.connection(jira, JiraDeployment.CLOUD))
            .metadataLifetime(Duration.ofMinutes(10))
            .clock(clock)
            .build();

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void whatJiraToldIsKeptForItsLifetime() {
        create("Task");
        clock.pass(Duration.ofMinutes(9));
        create("Task");
        assertThat(readings()).isEqualTo(2);

        clock.pass(Duration.ofMinutes(2));
        create("Task");
        assertThat(readings()).isEqualTo(4);
    }

    @Test
    void anUnknownNameIsLookedUpAnewOnceSomeTimeHasPassed() {
        create("Task");
        clock.pass(Duration.ofSeconds(11));
        assertThatThrownBy(() -> create("Taks")).isInstanceOf(Refused.class);
        assertThat(readings()).isEqualTo(3);
    }

    @Test
    void manyUnknownNamesAreNotManyReadings() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> create("Taks")).isInstanceOf(Refused.class);
        }
        assertThat(readings()).isEqualTo(1);
    }

    @Test
    void aPermissionThatWasTakenAwayIsLookedUpAfterARefusal() {
        create("Task");
        clock.pass(Duration.ofSeconds(11));
        jira.revoke("CREATE_ISSUES");

        assertThatThrownBy(() -> create("Task")).isInstanceOf(Stalled.class);
    }

    private void create(String type) {
        provider.create(Jiras.order("wish-1", Jiras.CONTENT.with("issue_type", Value.of(type))));
    }

    private long readings() {
        return jira.calls().stream()
                .filter(call -> call.contains("/createmeta/"))
                .count();
    }
}
