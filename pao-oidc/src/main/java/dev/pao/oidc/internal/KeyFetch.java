package dev.pao.oidc.internal;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches the keys that a provider publishes: from one place, without redirects, of bounded size and in bounded time. */
public final class KeyFetch {

    private static final int MOST_BYTES = 256 * 1024;

    private final URI place;
    private final Duration patience;
    private final HttpClient client;

    /** Fetches from a place that is {@link #checked}. */
    public KeyFetch(URI place, Duration patience) {
        this.place = place;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * The place, if keys may be fetched from there.
     *
     * @throws IllegalArgumentException if they may not
     */
    public static URI checked(URI place) {
        String scheme = String.valueOf(place.getScheme()).toLowerCase(Locale.ROOT);
        boolean isGood = place.getHost() != null
                && place.getUserInfo() == null
                && (scheme.equals("https") || (scheme.equals("http") && isThisMachine(place.getHost())));
        if (!isGood) {
            throw new IllegalArgumentException(
                    "keys come from an https URL without user information, or from an http URL of"
                            + " this machine, found `" + place.getScheme() + "://" + place.getHost() + "`");
        }
        return place;
    }

    /** The keys; throws an exception whose message says why there are none. */
    JWKSet fetch() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(place)
                .timeout(patience)
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, response -> new BoundedBody(MOST_BYTES));
        try {
            return keys(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new IOException("no whole answer came within " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the call was interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private static JWKSet keys(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException("the answer was " + response.statusCode());
        }
        try {
            return JWKSet.parse(new String(response.body(), StandardCharsets.UTF_8))
                    .toPublicJWKSet();
        } catch (ParseException | RuntimeException e) {
            throw new IOException("the answer is no JSON Web Key Set: " + e.getMessage(), e);
        }
    }

    private static boolean isThisMachine(String host) {
        String plain = host.replace("[", "").replace("]", "");
        if (plain.equals("localhost")) {
            return true;
        }
        // Only what is written as an address is looked at, so that no name server is asked.
        if (!plain.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return false;
        }
        try {
            return InetAddress.getByName(plain).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
