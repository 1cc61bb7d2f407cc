package dev.pao.testkit.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class GitHubDeliveryTest {

    @Test
    void theSignatureIsTheOneOfGitHubsDocumentation() {
        assertThat(GitHubDelivery.signature(
                        "It's a Secret to Everybody", "Hello, World!".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
    }

    @Test
    void aPushHasTheShapeOfTheStory() throws Exception {
        GitHubDelivery push = GitHubDelivery.push("a".repeat(40), "b".repeat(40))
                .added("catalog/databases/mysql-database.yaml")
                .signedWith("s3cret");

        JsonNode payload = new ObjectMapper().readTree(push.body());
        assertThat(payload.path("ref").asText()).isEqualTo("refs/heads/main");
        assertThat(payload.at("/commits/0/added/0").asText()).isEqualTo("catalog/databases/mysql-database.yaml");
        assertThat(payload.at("/repository/full_name").asText()).isEqualTo("org/pao-repository");
        assertThat(push.headers())
                .containsEntry("X-GitHub-Event", "push")
                .containsEntry("X-GitHub-Delivery", push.id())
                .containsKey("X-Hub-Signature-256");
    }

    @Test
    void aFormIsSignedAsItIsSent() {
        GitHubDelivery form = GitHubDelivery.ping().asForm().signedWith("s3cret");

        assertThat(new String(form.body(), StandardCharsets.UTF_8)).startsWith("payload=%7B");
        assertThat(form.headers())
                .containsEntry("X-Hub-Signature-256", GitHubDelivery.signature("s3cret", form.body()));
    }

    @Test
    void anUnsignedDeliveryCarriesNoSignature() {
        assertThat(GitHubDelivery.event("issues")
                        .request(URI.create("http://127.0.0.1/"))
                        .headers()
                        .firstValue("X-Hub-Signature-256"))
                .isEmpty();
    }
}
