package dev.pao.notify;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls that end within a bound, from connecting to the end of the answer, of which the beginning is read. A redirect is
 * an answer.
 */
final class HttpPost {

    private static final int BEGINNING = 512;

    private final String receiver;
    private final HttpClient client;
    private final Duration timeout;

    private HttpPost(String receiver, HttpClient client, Duration timeout) {
        this.receiver = receiver;
        this.client = client;
        this.timeout = timeout;
    }

    /**
     * Calls through a client.
     *
     * @param receiver who is called, for messages
     * @param given the host's own client, if it has one
     */
    static HttpPost to(String receiver, @Nullable HttpClient given, Duration timeout) {
        HttpClient client = given != null
                ? given
                : HttpClient.newBuilder()
                        .connectTimeout(timeout)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        return new HttpPost(receiver, client, timeout);
    }

    /** Refuses a client that follows redirects: it would take the message elsewhere. */
    static HttpClient checked(String receiver, HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "an HTTP client for " + receiver + " never follows redirects, found " + client.followRedirects());
        }
        return client;
    }

    static Duration checked(Duration timeout) {
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("a timeout is at least a millisecond, found " + timeout);
        }
        return timeout;
    }

    /** What is answered, with the first 512 bytes of the body. */
    HttpResponse<String> send(HttpRequest request) {
        return send(request, BEGINNING);
    }

    /** What is answered, with the first bytes of the body. */
    HttpResponse<String> send(HttpRequest request, int bytes) {
        CompletableFuture<HttpResponse<String>> call = client.sendAsync(request, response -> new BodyBeginning(bytes));
        try {
            return call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new ChannelException.TransientFailure(receiver + " did not answer within " + timeout, e);
        } catch (ExecutionException e) {
            throw new ChannelException.TransientFailure(receiver + " could not be reached: " + reason(e), e.getCause());
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new ChannelException.TransientFailure("the call to " + receiver + " was interrupted", e);
        }
    }

    private static String reason(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return cause == null ? "no reason given" : cause.getClass().getSimpleName();
    }
}
