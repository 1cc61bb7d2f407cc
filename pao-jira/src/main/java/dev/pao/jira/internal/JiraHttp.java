package dev.pao.jira.internal;

import dev.pao.jira.JiraConnection;
import dev.pao.jira.JiraCredentials;
import dev.pao.model.value.Value;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Calls to one Jira, with its credentials. */
public final class JiraHttp {

    private final JiraConnection connection;
    private final HttpClient client;
    private final InstantSource clock;
    private final String credentials;
    private final Redaction secrets;

    /**
     * Calls over a client that follows no redirects.
     *
     * @param clock by which Jira's dates are understood
     */
    public JiraHttp(JiraConnection connection, HttpClient client, InstantSource clock) {
        this.connection = connection;
        this.client = client;
        this.clock = clock;
        this.credentials = encoded(connection.credentials());
        this.secrets = new Redaction(List.of(connection.credentials().token().reveal(), credentials));
    }

    /** How long a call may take. */
    Duration timeout() {
        return connection.requestTimeout();
    }

    /** What Jira answers, whatever its status. */
    JiraAnswer send(JiraCall call) throws Unanswered {
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request(call), response -> new BoundedBody());
        try {
            return read(answer.get(connection.requestTimeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw Unanswered.late("Jira did not answer within " + connection.requestTimeout(), e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw Unanswered.late("the call to Jira was interrupted", e);
        }
    }

    private HttpRequest request(JiraCall call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(connection.url() + call.path()))
                .header("Authorization", scheme() + credentials)
                .header("Accept", "application/json");
        Optional<String> body = call.body().map(Value::toString);
        return body.isEmpty()
                ? request.GET().build()
                : request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.get()))
                        .build();
    }

    private JiraAnswer read(HttpResponse<String> answer) {
        Optional<Duration> wait = RetryAfter.of(answer.headers(), clock.instant());
        return new JiraAnswer(LoginVerdict.status(answer), answer.body(), wait, secrets);
    }

    private static Unanswered failure(@Nullable Throwable cause) {
        String name = cause == null ? "no reason given" : cause.getClass().getSimpleName();
        boolean unreachable = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
        return unreachable
                ? Unanswered.unreachable("Jira could not be reached: " + name, cause)
                : Unanswered.lost("the call to Jira broke off: " + name, cause);
    }

    private String scheme() {
        return connection.credentials() instanceof JiraCredentials.Basic ? "Basic " : "Bearer ";
    }

    private static String encoded(JiraCredentials credentials) {
        String token = credentials.token().reveal();
        return credentials instanceof JiraCredentials.Basic basic
                ? Base64.getEncoder().encodeToString((basic.user() + ":" + token).getBytes(StandardCharsets.UTF_8))
                : token;
    }
}
