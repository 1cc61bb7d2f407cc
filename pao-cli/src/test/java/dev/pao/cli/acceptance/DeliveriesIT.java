package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.testkit.git.GitServer;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.github.GitHubDelivery;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GitHub, and those who claim to be GitHub, get for an answer from the packaged server. */
final class DeliveriesIT {

    private static final String NOBODY = "0".repeat(40);

    @TempDir
    Path folder;

    private ScriptedRepository repository;
    private GitServer git;
    private PaoServer pao;

    @BeforeEach
    void serve() {
        repository = ScriptedRepository.in(folder.resolve("pao-repository.git"));
        repository.write(Story.PATH, Story.yaml()).commit("Add MySQL database catalog item");
        git = GitServer.serving(repository);
        pao = PaoServer.start(folder, git.url(), "sqlite:" + folder.resolve("pao.db"), Map.of());
        pao.await(
                "catalog/items",
                list -> !list.sequence("items").orElseThrow().values().isEmpty());
    }

    @AfterEach
    void stop() {
        pao.close();
        git.close();
        repository.close();
    }

    @Test
    void aWrongOrMissingSignatureIsRefusedAndNothingIsSynced() {
        int syncs = syncs();
        String head = repository.write("catalog/other.yaml", Story.yaml()).commit("Add another");
        assertThat(pao.deliver(push(head)).statusCode()).isEqualTo(401);
        assertThat(pao.deliver(push(head).signedWith("a guess")).statusCode()).isEqualTo(401);
        assertThat(syncs()).isEqualTo(syncs);
    }

    @Test
    void theSameDeliveryTwiceIsOneSync() {
        GitHubDelivery delivery = push(repository.head()).id("once").signedWith(PaoServer.SECRET);
        String first = pao.accepted(delivery);
        pao.ended(first);
        int syncs = syncs();
        assertThat(pao.accepted(delivery)).isEqualTo(first);
        assertThat(syncs()).isEqualTo(syncs);
    }

    @Test
    void whatAsksForNothingIsIgnoredWithAReason() {
        int syncs = syncs();
        ignored(GitHubDelivery.tag("v1", repository.head()));
        ignored(push(repository.head()).branch("main-old"));
        ignored(GitHubDelivery.branchDeleted("main"));
        ignored(push(repository.head()).repository("org/another"));
        ignored(GitHubDelivery.event("issues"));
        assertThat(pao.deliver(GitHubDelivery.ping().signedWith(PaoServer.SECRET))
                        .body())
                .isEqualToIgnoringWhitespace("{\"status\":\"pong\"}");
        assertThat(syncs()).isEqualTo(syncs);
    }

    @Test
    void garbageIsABadRequest() throws IOException, InterruptedException {
        byte[] garbage = "{\"ref\": ".getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(pao.webhook())
                .header("X-GitHub-Event", "push")
                .header("X-GitHub-Delivery", "garbage")
                .header("X-Hub-Signature-256", GitHubDelivery.signature(PaoServer.SECRET, garbage))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(garbage))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void anOversizedBodyIsRefusedWithoutBeingRead() throws IOException {
        URI webhook = pao.webhook();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), pao.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + webhook.getPath() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] status = socket.getInputStream().readNBytes(12);
            assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void theAnswerDoesNotWaitForGit() {
        git.stall();
        String syncId = pao.accepted(push(repository.head()).signedWith(PaoServer.SECRET));
        assertThat(pao.json("syncs/" + syncId).text("status")).contains("running");
    }

    private void ignored(GitHubDelivery delivery) {
        HttpResponse<String> answer = pao.deliver(delivery.signedWith(PaoServer.SECRET));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("\"status\":\"ignored\",\"reason\":\".+\"");
    }

    private int syncs() {
        return pao.json("syncs").sequence("syncs").orElseThrow().values().size();
    }

    private static GitHubDelivery push(String head) {
        return GitHubDelivery.push(NOBODY, head);
    }
}
