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
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** A server that runs somewhere, asked how its catalog stands. */
final class RunningServer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final Optional<Secret> token;

    RunningServer(URI address, Optional<Secret> token) {
        this.address = address;
        this.token = token;
    }

    CatalogStatus status() {
        HttpResponse<String> response = ask();
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw CommandFailure.failure("the server at " + address + " does not accept the token: set "
                    + Setting.SERVER_TOKEN.variable() + " to one of a reader");
        }
        try {
            if (response.statusCode() == 200) {
                return StatusValues.read(ValueJson.readMapping(response.body()));
            }
        } catch (IllegalArgumentException e) {
            throw notPao("its answer is no status: " + e.getMessage(), e);
        }
        throw notPao("it answered " + response.statusCode(), new IOException("no status"));
    }

    private HttpResponse<String> ask() {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint()).timeout(PATIENCE);
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret.reveal()));
        try {
            return HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw CommandFailure.failure(
                    "the server at " + address + " can't be reached: start it, or leave " + Setting.SERVER_URL.flag()
                            + " out to read the store",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failure("the call to " + address + " was interrupted", e);
        }
    }

    /** Below whatever path the server is mounted at. */
    private URI endpoint() {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "api/v1/status");
    }

    private CommandFailure notPao(String reason, Exception cause) {
        return CommandFailure.failure(
                "what listens at " + address + " is no PAO of this version (" + reason + "): check "
                        + Setting.SERVER_URL.variable(),
                cause);
    }
}
