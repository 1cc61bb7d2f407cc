package dev.pao.testkit.jira;

import dev.pao.model.Secret;
import dev.pao.model.value.Value;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells one receiver of changes as Jira does: signed, and again, up to five times, where the answer says that it might help.
 * It does not wait between attempts.
 */
final class HookSender {

    private static final int RETRIES = 5;
    private static final Set<Integer> RETRIED = Set.of(0, 408, 409, 425, 429);

    private final URI target;
    private final Secret secret;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<JiraHook> sent = new CopyOnWriteArrayList<>();

    HookSender(URI target, Secret secret) {
        this.target = target;
        this.secret = secret;
    }

    List<JiraHook> sent() {
        return List.copyOf(sent);
    }

    void send(String event, Value.Mapping issue, Value.Mapping change) {
        String identifier = UUID.randomUUID().toString();
        String key = issue.text("key").orElse("");
        byte[] body = body(event, issue, change).toString().getBytes(StandardCharsets.UTF_8);
        int status = 0;
        for (int attempt = 1; attempt == 1 || (attempt <= 1 + RETRIES && isRetried(status)); attempt++) {
            status = answer(request(identifier, attempt, body));
            sent.add(new JiraHook(identifier, event, key, attempt, status));
        }
    }

    private static Value.Mapping body(String event, Value.Mapping issue, Value.Mapping change) {
        Value.Mapping body = Value.Mapping.EMPTY
                .with("timestamp", Value.of(1_764_280_800_000L))
                .with("webhookEvent", Value.of(event))
                .with("issue", issue);
        return change.entries().isEmpty()
                ? body
                : body.with("changelog", Value.Mapping.EMPTY.with("items", new Value.Sequence(List.of(change))));
    }

    private HttpRequest request(String identifier, int attempt, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("X-Atlassian-Webhook-Identifier", identifier)
                .header("X-Hub-Signature", "sha256=" + signature(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return attempt == 1
                ? request.build()
                : request.header("X-Atlassian-Webhook-Retry", Integer.toString(attempt - 1))
                        .build();
    }

    private int answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    private static boolean isRetried(int status) {
        return RETRIED.contains(status) || status >= 500;
    }
}
