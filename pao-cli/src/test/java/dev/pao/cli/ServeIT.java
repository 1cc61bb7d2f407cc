package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServeIT {

    @TempDir
    Path folder;

    @Test
    void theSampleIsServedAndStopsInOrder() throws IOException, InterruptedException {
        try (PaoProcess server = PaoProcess.start(folder, Map.of(), "serve", "--sample", "--http-port", "0")) {
            String curl = server.awaitLine(line -> line.contains("curl -H"));
            String token = Files.readString(folder.resolve("pao-sample/token")).strip();
            HttpResponse<String> item = get(curl.substring(curl.indexOf("http://")), token);

            assertThat(item.statusCode()).isEqualTo(200);
            assertThat(item.body()).contains("\"mysql-database\"").doesNotContain("fulfillment");
            assertThat(server.out() + server.err()).doesNotContain(token);

            server.terminate();
            assertThat(server.exitCode()).as(server.toString()).isZero();
            assertThat(server.err()).endsWith("stopped");
        }
    }

    @Test
    void theSamplesTokenIsItsOwnersAlone() throws IOException {
        try (PaoProcess server = PaoProcess.start(folder, Map.of(), "serve", "--sample", "--http-port", "0")) {
            server.awaitLine(line -> line.contains("curl -H"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("pao-sample/token"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theStartTellsWhatIsServedFromWhereToWhom() {
        CommandRun.of(folder, "init", "repository");
        Map<String, String> environment = Map.of(
                "PAO_API_TOKENS", "josh:reader:s3cr3t-of-josh",
                "PAO_WEBHOOK_SECRET", "s3cr3t-of-github",
                "PAO_HTTP_PORT", "0");
        try (PaoProcess server = PaoProcess.start(folder, environment, "serve", "--repo-url", "repository")) {
            server.awaitLine(line -> line.startsWith("  notifies"));

            assertThat(server.out())
                    .contains("PAO serves http://127.0.0.1:", "repository/", "main, looked at every 300 s")
                    .contains("sqlite:.pao/pao.db", "/api/v1/webhooks/github", "josh (reader)")
                    .doesNotContain("s3cr3t");
        }
    }

    @Test
    void withoutTokensAndSecretsTheStartSaysSo() {
        CommandRun.of(folder, "init", "repository");
        try (PaoProcess server =
                PaoProcess.start(folder, Map.of("PAO_HTTP_PORT", "0"), "serve", "--repo-url", "repository")) {
            server.awaitLine(line -> line.startsWith("  notifies"));

            assertThat(server.out())
                    .contains("nobody can read the catalog: set PAO_API_TOKENS", "off: set PAO_WEBHOOK_SECRET");
        }
    }

    @Test
    void aPortInUseEndsTheStart() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PaoProcess server = PaoProcess.run(
                        folder, Map.of(), "serve", "--sample", "--http-port", "" + taken.getLocalPort())) {
            assertThat(server.exitCode()).isEqualTo(3);
            assertThat(server.err())
                    .contains("port " + taken.getLocalPort() + " of 127.0.0.1 is in use")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aStoreThatIsAwayEndsTheStart() {
        Map<String, String> environment = Map.of(
                "PAO_STORE", "postgresql://u:p4ssw0rd@127.0.0.1:1/pao", "PAO_REPO_URL", "https://example.com/o/r");
        try (PaoProcess server = PaoProcess.run(folder, environment, "serve")) {
            assertThat(server.exitCode()).isEqualTo(3);
            assertThat(server.out() + server.err()).contains("pao-cli: ").doesNotContain("p4ssw0rd", "\tat ");
        }
    }

    @Test
    void aSettingThatIsUnknownEndsTheStart() {
        try (PaoProcess server = PaoProcess.run(folder, Map.of("PAO_REPO_ULR", "x"), "serve")) {
            assertThat(server.exitCode()).isEqualTo(2);
            assertThat(server.err()).contains("PAO_REPO_ULR", "did you mean `PAO_REPO_URL`?");
        }
    }

    @Test
    void theStatusCanBeReadBesideTheServer() {
        try (PaoProcess server = PaoProcess.start(folder, Map.of(), "serve", "--sample", "--http-port", "0")) {
            server.awaitLine(line -> line.contains("curl -H"));
            try (PaoProcess status = PaoProcess.run(folder, Map.of(), "status", "--data-dir", "pao-sample")) {
                assertThat(status.exitCode()).as(status.toString()).isZero();
                assertThat(status.out()).containsPattern("items +1").contains("sync-");
            }
        }
    }

    private static HttpResponse<String> get(String url, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
