package dev.pao.sync.webhook;

import dev.pao.model.Secret;
import dev.pao.parser.CatalogParser;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sync of a real repository, not started, and the webhook before it. */
final class Doorbell implements AutoCloseable {

    static final String SECRET = "s3cret";

    final RecordingStore store = new RecordingStore();
    final PassedClock clock = new PassedClock();
    final ScriptedRepository repository;
    final CatalogSync sync;
    final WebhookIntake intake;

    Doorbell(Path folder) {
        repository = ScriptedRepository.in(folder.resolve("repository"));
        repository.write("README.md", "catalog").commit("Begin");
        sync = sync(folder, repository.url());
        intake = intake(sync, WebhookLimits.standard(), SECRET);
    }

    /** A sync into this store. */
    CatalogSync sync(Path folder, String url) {
        return CatalogSync.builder(GitRepository.of(url), store)
                .repositoryName("org/pao-repository")
                .parser(CatalogParser.builder().build())
                .mirror(folder.resolve("mirror"))
                .clock(clock)
                .build();
    }

    WebhookIntake intake(CatalogSync to, WebhookLimits limits, String... secrets) {
        return WebhookIntake.builder(
                        to, List.of(secrets).stream().map(Secret::of).toList())
                .clock(clock)
                .limits(limits)
                .build();
    }

    GitHubDelivery push() {
        return GitHubDelivery.push("0".repeat(40), repository.head());
    }

    WebhookVerdict receive(GitHubDelivery delivery) {
        return intake.receive(request(delivery.signedWith(SECRET)));
    }

    /** Sends a signed body as a push. */
    WebhookVerdict receive(String body) {
        return receive(body, "X-GitHub-Event", "push");
    }

    /** Sends a signed body as a push in which one header is changed, or removed if it is empty. */
    WebhookVerdict receive(String body, String header, String value) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new TreeMap<>(push().headers());
        headers.put("X-Hub-Signature-256", GitHubDelivery.signature(SECRET, bytes));
        headers.put(header, value);
        headers.values().removeIf(String::isEmpty);
        return intake.receive(new WebhookRequest(headers, bytes));
    }

    static WebhookRequest request(GitHubDelivery delivery) {
        return new WebhookRequest(delivery.headers(), delivery.body());
    }

    /** A delivery whose signature header is another one. */
    static WebhookRequest signed(GitHubDelivery delivery, String header, String signature) {
        Map<String, String> headers = new TreeMap<>(delivery.headers());
        headers.remove("X-Hub-Signature-256");
        headers.put(header, signature);
        return new WebhookRequest(headers, delivery.body());
    }

    @Override
    public void close() {
        sync.close();
        repository.close();
    }
}
