package dev.pao.reliability.host;

import dev.pao.reliability.database.Moment;
import dev.pao.reliability.database.Tap;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Where this process is to stand still until it is killed. Whoever comes there says so and goes no further. */
final class Breakpoint implements Tap {

    private final Wire wire;
    private volatile Optional<Step> armed = Optional.empty();

    Breakpoint(Wire wire) {
        this.wire = wire;
    }

    void arm(Step step) {
        armed = Optional.of(step);
    }

    void reach(Step step) {
        if (armed.equals(Optional.of(step))) {
            standStill(step);
        }
    }

    @Override
    public void at(Moment moment, Connection connection) {
        armed.filter(step -> step.is(moment)).ifPresent(this::standStill);
    }

    private void standStill(Step step) {
        wire.say("at", step.name());
        boolean killed = false;
        while (!killed) {
            try {
                new CountDownLatch(1).await();
                killed = true;
            } catch (InterruptedException e) {
                // Nobody but the one who kills this process moves it from here.
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
