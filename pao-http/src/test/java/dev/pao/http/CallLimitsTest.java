package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallLimitsTest {

    private static final String ITEMS = "/api/v1/catalog/items";
    private static final String HEALTH = "/api/v1/health";

    private final SetClock clock = new SetClock();
    private final RunningServlet servlet = RunningServlet.start(PaoServlet.builder(Samples.storeOf(), Samples.TOKENS)
            .limits(CallLimits.none().perCaller(3).perAddress(2).refusedPerAddress(2))
            .webhook(ScriptedIntake.accepting())
            .clock(clock)
            .build());

    @AfterEach
    void stop() {
        servlet.close();
    }

    @Test
    void aCallerWhoCallsTooOftenIsToldWhenToComeAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(servlet.get(ITEMS, "read-token").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = servlet.get(ITEMS, "read-token");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("20");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        clock.pass(Duration.ofSeconds(20));
        assertThat(servlet.get(ITEMS, "read-token").statusCode()).isEqualTo(200);
        assertThat(servlet.get(ITEMS, "read-token").statusCode()).isEqualTo(429);
    }

    @Test
    void oneCallerDoesNotUseUpAnothersCalls() {
        for (int i = 0; i < 5; i++) {
            servlet.get(ITEMS, "read-token");
        }
        assertThat(servlet.get(ITEMS, "operate-token").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsOpenIsCountedByAddress() {
        assertThat(servlet.call("GET", HEALTH).statusCode()).isEqualTo(200);
        assertThat(servlet.call("GET", "/api/v1/openapi.json").statusCode()).isEqualTo(200);
        assertThat(servlet.call("GET", HEALTH).statusCode()).isEqualTo(429);
        assertThat(servlet.get(ITEMS, "read-token").statusCode()).isEqualTo(200);
    }

    @Test
    void whoTriesOutTokensIsStoppedBeforeTheRightOne() {
        assertThat(servlet.get(ITEMS, "wrong-1").statusCode()).isEqualTo(401);
        assertThat(servlet.call("GET", "/").statusCode()).isEqualTo(401);
        assertThat(servlet.get(ITEMS, "wrong-2").statusCode()).isEqualTo(429);
        assertThat(servlet.get(ITEMS, "read-token").statusCode()).isEqualTo(429);
        clock.pass(Duration.ofMinutes(1));
        assertThat(servlet.get(ITEMS, "read-token").statusCode()).isEqualTo(200);
    }

    @Test
    void webhooksAreCountedByTheirIntakeAlone() {
        for (int i = 0; i < 6; i++) {
            assertThat(servlet.call("POST", "/api/v1/webhooks/github").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aClockThatWasSetBackKeepsNobodyWaiting() {
        clock.pass(Duration.ofHours(-5));
        assertThat(servlet.get(ITEMS, "read-token").statusCode()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(1));
        assertThat(servlet.get(ITEMS, "read-token").statusCode()).isEqualTo(200);
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertThatThrownBy(() -> CallLimits.standard().perCaller(-1)).hasMessageContaining("-1");
    }

    private static final class SetClock extends Clock {

        private volatile Instant now = Samples.NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
