package dev.pao.testkit.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitServerTest {

    @TempDir
    Path folder;

    private ScriptedRepository repository;
    private GitServer server;

    @BeforeEach
    void serveOneCommit() {
        repository = ScriptedRepository.in(folder.resolve("remote.git"));
        repository.write("catalog/a.yaml", "name: a").commit("Add a");
        server = GitServer.serving(repository);
    }

    @AfterEach
    void stop() {
        server.close();
        repository.close();
    }

    @Test
    void theRepositoryIsHandedOut() throws Exception {
        assertThat(Git.lsRemoteRepository()
                        .setRemote(server.url())
                        .setHeads(true)
                        .call())
                .extracting(Ref::getName, ref -> ref.getObjectId().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("refs/heads/main", repository.head()));
    }

    @Test
    void aTokenIsWantedAsThePassword() throws Exception {
        server.requireToken("t0ken");
        assertThat(status("")).isEqualTo(401);
        assertThat(status("x-access-token:wrong")).isEqualTo(401);
        assertThat(status("x-access-token:t0ken")).isEqualTo(200);
    }

    @Test
    void itMisbehavesAsToldAndBehavesAgain() throws Exception {
        assertThat(server.answer(500)).isSameAs(server);
        assertThat(status("")).isEqualTo(500);
        server.redirectTo("http://localhost:" + server.port());
        assertThat(status("")).isEqualTo(302);
        server.answerHtml();
        assertThat(status("")).isEqualTo(200);
        server.behave();
        assertThat(status("")).isEqualTo(200);
        assertThat(server.requests()).isEqualTo(4);
    }

    @Test
    void aStalledServerNeverAnswers() {
        server.stall();
        assertThatThrownBy(() -> status("")).isInstanceOf(java.net.http.HttpTimeoutException.class);
    }

    private int status(String userInfo) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.url() + "/info/refs?service=git-upload-pack"))
                .timeout(Duration.ofMillis(userInfo.isEmpty() ? 2000 : 10_000));
        if (!userInfo.isEmpty()) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
