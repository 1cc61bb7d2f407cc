package dev.pao.reliability.request;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.RequestStore;
import dev.pao.testkit.jira.JiraReply;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One run: what happens follows from its seed. */
final class RequestRun {

    private static final int MOST_ACTIONS = 20;
    private static final int MOST_STEPS = 14;

    private static final List<Supplier<JiraReply>> CREATE_FAULTS = List.of(
            JiraReply::doneButFaulty,
            JiraReply::doneButFaulty,
            JiraReply::doneButCut,
            JiraReply::cut,
            JiraReply::unavailable,
            () -> JiraReply.rateLimited(Duration.ofSeconds(45)),
            JiraReply::rateLimited,
            () -> JiraReply.refusal(409, "The issue is being changed by somebody else."),
            () -> JiraReply.refusal(500, "Internal server error"));

    private static final List<Supplier<JiraReply>> FAULTS = List.of(
            JiraReply::unavailable,
            JiraReply::cut,
            JiraReply::doneButCut,
            JiraReply::rateLimited,
            () -> JiraReply.refusal(502, "Bad Gateway"));

    private final Random random;
    private final RequestWorld world;

    private RequestRun(long seed, RequestWorld world) {
        this.random = new Random(seed);
        this.world = world;
    }

    /** Runs, and gives what is wrong in the end. */
    static List<String> of(long seed, RequestStore store, UnaryOperator<FulfillmentProvider> bug) {
        try (RequestWorld world = new RequestWorld(store, bug)) {
            new RequestRun(seed, world).act();
            world.settle();
            return world.violations();
        }
    }

    private void act() {
        world.jira.lagsBehind(Duration.ofSeconds(random.nextInt(120)));
        if (random.nextBoolean()) {
            world.jira.answersCreate(one(CREATE_FAULTS));
        }
        world.submit("db0");
        int actions = 6 + random.nextInt(MOST_ACTIONS - 6);
        for (int i = 0; i < actions; i++) {
            act(random.nextInt(20));
        }
    }

    private void act(int what) {
        switch (what) {
            case 0, 1, 2, 3 -> world.submit("db" + random.nextInt(3));
            case 4, 5, 6, 7 -> later(Duration.ofSeconds(random.nextInt(40)));
            case 8, 9 -> later(Duration.ofMinutes(random.nextInt(8)));
            case 10, 11, 12 -> world.jira.answersCreate(one(CREATE_FAULTS));
            case 13 -> world.jira.answersNext(one(FAULTS));
            case 14, 15 -> world.jira.lagsBehind(Duration.ofSeconds(random.nextInt(120)));
            case 16, 17, 18 -> world.dieAfter(random.nextInt(MOST_STEPS));
            default -> rare();
        }
    }

    /** A time-out takes as long as it takes, and people don't work all the time. */
    private void rare() {
        if (random.nextInt(6) == 0) {
            world.jira.answersCreate(JiraReply.doneButSilent());
        } else {
            world.closeTickets();
        }
    }

    private void later(Duration time) {
        world.clock.pass(time);
        world.refresh();
    }

    private JiraReply one(List<Supplier<JiraReply>> replies) {
        return replies.get(random.nextInt(replies.size())).get();
    }
}
