package dev.pao.cli.report;

import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.model.Secret;
import dev.pao.model.value.ValueJson;
import dev.pao.sync.status.CatalogStatus;
import dev.pao.sync.status.StatusValues;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A server that runs somewhere. */
public final class RunningServer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;
    private final Optional<Secret> token;

    /** The server at an address, called with a token if there is one. */
    public RunningServer(URI address, Optional<Secret> token) {
        this.address = address;
        this.token = token;
    }

    CatalogStatus status() {
        HttpResponse<String> response = get("status", "a reader");
        try {
            if (response.statusCode() == 200) {
                return StatusValues.read(ValueJson.readMapping(response.body()));
            }
        } catch (IllegalArgumentException e) {
            throw notPao("its answer is no status: " + e.getMessage(), e);
        }
        throw notPao("it answered " + response.statusCode(), new IOException("no status"));
    }

    /**
     * What the server answers at a path below its API.
     *
     * @param role whose token it asks for, with its article
     */
    public HttpResponse<String> get(String path, String role) {
        return ask(HttpRequest.newBuilder(endpoint(path)).timeout(PATIENCE), role);
    }

    /**
     * What the server answers to a JSON body, sent with header fields.
     *
     * @param patience how long the answer may take
     */
    public HttpResponse<String> post(
            String path, Map<String, String> headers, String body, String role, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint(path))
                .header("Content-Type", "application/json")
                .timeout(patience)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return ask(request, role);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request, String role) {
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret.reveal()));
        HttpResponse<String> response = send(request.build());
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw CommandFailure.failure("the server at " + address + " does not accept the token: set "
                    + Setting.SERVER_TOKEN.variable() + " to one of " + role);
        }
        return response;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (HttpConnectTimeoutException e) {
            throw away(e);
        } catch (HttpTimeoutException e) {
            throw CommandFailure.failure("the server at " + address + " gave no answer in time", e);
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failure("the call to " + address + " was interrupted", e);
        }
    }

    private CommandFailure away(IOException cause) {
        return CommandFailure.failure(
                "the server at " + address + " can't be reached: start it, or set " + Setting.SERVER_URL.variable()
                        + " to where it is",
                cause);
    }

    /** Below whatever path the server is mounted at. */
    private URI endpoint(String path) {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "api/v1/" + path);
    }

    /** The failure of a server whose answer can't be used. */
    public CommandFailure notPao(String reason, Exception cause) {
        return CommandFailure.failure(
                "what listens at " + address + " is no PAO of this version (" + reason + "): check "
                        + Setting.SERVER_URL.variable(),
                cause);
    }
}
