package dev.pao.benchmarks;

import dev.pao.http.PaoServlet;
import dev.pao.http.StaticTokens;
import dev.pao.model.Secret;
import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookLimits;
import dev.pao.testkit.git.GitServer;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.github.GitHubDelivery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long signed deliveries wait for their answer, at a steady rate: first while the Git server answers, then while it takes
 * connections and says nothing. Each delivery counts from when it was due, so that one slow answer counts for all behind it.
 */
public final class WebhookLatency {

    private static final String SECRET = "benchmark";
    private static final int WARM_UP = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final GitServer git;
    private final WebContainer container;
    private final String head;
    private final long nanosApart;

    private WebhookLatency(GitServer git, WebContainer container, String head, int perSecond) {
        this.git = git;
        this.container = container;
        this.head = head;
        this.nanosApart = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /**
     * Measures and prints.
     *
     * @param arguments a JDBC URL as {@link FirstSyncRatio} takes it; how many deliveries a second; for how many seconds
     *     each
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give JDBC-URL RATE SECONDS, found " + arguments.length);
        }
        int perSecond = Integer.parseInt(arguments[1]);
        System.out.println(
                lines(ScratchDatabase.of(arguments[0]), perSecond, perSecond * Integer.parseInt(arguments[2])));
    }

    static String lines(ScratchDatabase database, int perSecond, int deliveries) throws Exception {
        database.renew();
        try (ScratchFolder folder = ScratchFolder.make();
                ScriptedRepository repository =
                        ScriptedRepository.in(folder.path().resolve("catalog.git"));
                GitServer git = GitServer.serving(repository);
                CatalogStore store = database.open();
                CatalogSync sync = CatalogSync.builder(GitRepository.of(git.url()), store)
                        .mirror(folder.path().resolve("mirror"))
                        .interval(Duration.ofMinutes(5))
                        .build()) {
            CatalogFile file = CatalogSize.STORY.file(0);
            String head = repository.write(file.path(), file.content()).commit("Add an item");
            sync.start();
            try (WebContainer container = new WebContainer(Map.of("/*", servlet(store, sync, perSecond)))) {
                return new WebhookLatency(git, container, head, perSecond).lines(deliveries);
            }
        }
    }

    private static PaoServlet servlet(CatalogStore store, CatalogSync sync, int perSecond) {
        WebhookIntake intake = WebhookIntake.builder(sync, List.of(Secret.of(SECRET)))
                .limits(WebhookLimits.builder()
                        .maxPerMinute(WARM_UP + 120 * perSecond)
                        .build())
                .build();
        return PaoServlet.builder(store, StaticTokens.of(List.of()))
                .sync(sync)
                .webhook(intake)
                .build();
    }

    private String lines(int deliveries) throws Exception {
        deliver(Math.min(WARM_UP, deliveries));
        Latencies idle = deliver(deliveries);
        git.stall();
        Latencies stalled = deliver(deliveries);
        git.behave();
        return "Git answers: " + idle.line() + System.lineSeparator() + "Git stalls: " + stalled.line();
    }

    private Latencies deliver(int deliveries) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        long due = System.nanoTime();
        for (int i = 0; i < deliveries; i++) {
            due += nanosApart;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            send();
            latencies.add(System.nanoTime() - due);
        }
        return latencies;
    }

    private void send() throws IOException, InterruptedException {
        URI endpoint = URI.create("http://127.0.0.1:" + container.port() + "/api/v1/webhooks/github");
        HttpResponse<String> answer = client.send(
                GitHubDelivery.push("1".repeat(40), head).signedWith(SECRET).request(endpoint),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("\"sync_id\"")) {
            throw new IOException("a delivery is accepted, found " + answer.statusCode() + " " + answer.body());
        }
    }
}
