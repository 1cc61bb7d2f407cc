package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.PaoProcess;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.testkit.github.GitHubDelivery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** {@code pao-cli serve} as a process, and the HTTP calls that people and GitHub make to it. */
final class PaoServer implements AutoCloseable {

    static final String TOKEN = "token-of-josh";
    static final String SECRET = "secret-of-the-webhook";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PaoProcess process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private PaoServer(PaoProcess process) {
        this.process = process;
        String line = process.awaitLine(text -> text.startsWith("PAO serves http://"));
        this.address = URI.create(line.replaceFirst("PAO serves (http://[^ /]+).*", "$1"));
    }

    /** Serves a repository from a store, with more settings by the names of their environment variables. */
    static PaoServer start(Path folder, String repositoryUrl, String store, Map<String, String> more) {
        return new PaoServer(process(folder, repositoryUrl, store, more));
    }

    /** The same, before it has begun to listen. */
    static PaoProcess process(Path folder, String repositoryUrl, String store, Map<String, String> more) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PAO_REPO_URL", repositoryUrl);
        environment.put("PAO_STORE", store);
        environment.put("PAO_HTTP_PORT", "0");
        environment.put("PAO_API_TOKENS", "josh:reader+operator:" + TOKEN);
        environment.put("PAO_WEBHOOK_SECRET", SECRET);
        environment.putAll(more);
        return PaoProcess.start(folder, environment, "serve");
    }

    PaoProcess process() {
        return process;
    }

    URI webhook() {
        return address.resolve("/api/v1/webhooks/github");
    }

    String address() {
        return address.toString();
    }

    /** What is asked outside the API, at any path. */
    HttpResponse<String> plain(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + TOKEN)
                .build());
    }

    int port() {
        return address.getPort();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + TOKEN)
                .build());
    }

    Value.Mapping json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ValueJson.readMapping(response.body());
    }

    HttpResponse<String> deliver(GitHubDelivery delivery) {
        return send(delivery.request(webhook()));
    }

    /** Delivers what must be accepted, and gives the id of the sync that answers it. */
    String accepted(GitHubDelivery delivery) {
        HttpResponse<String> response = deliver(delivery);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ValueJson.readMapping(response.body()).text("sync_id").orElseThrow();
    }

    /** Waits until a sync has ended, and gives its record. */
    Value.Mapping ended(String syncId) {
        return await("syncs/" + syncId, record -> !record.text("status").equals(java.util.Optional.of("running")));
    }

    /** Asks again and again until what is answered satisfies a condition. */
    Value.Mapping await(String path, Predicate<Value.Mapping> condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> response = get(path);
        while (System.nanoTime() < deadline) {
            if (response.statusCode() == 200) {
                Value.Mapping answer = ValueJson.readMapping(response.body());
                if (condition.test(answer)) {
                    return answer;
                }
            }
            pause(Duration.ofMillis(50));
            response = get(path);
        }
        throw new AssertionError("not within " + PATIENCE + ": " + path + " is " + response.body() + "\n" + process);
    }

    /** Lets a moment pass between two looks at another process. */
    static void pause(Duration moment) {
        try {
            assertThat(new CountDownLatch(1).await(moment.toMillis(), TimeUnit.MILLISECONDS))
                    .isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.uri() + "\n" + process, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
