package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.git.ScriptedRepository;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal on a real PostgreSQL, before a real repository, asked over HTTP. */
class PortalApplicationTest {

    private static final String TOKEN = "a-long-random-text";

    @TempDir
    Path folder;

    @Test
    void servesWhatIsPushed() throws IOException, InterruptedException {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target/postgresql").toAbsolutePath().toFile())
                        .start();
                ScriptedRepository repository = ScriptedRepository.in(folder.resolve("catalog.git"))) {
            repository.write("catalog/databases/mysql-database.yaml", CatalogItems.file(CatalogItems.mysqlDatabase()));
            repository.commit("Offer a database");
            try (ConfigurableApplicationContext portal = portal(database, repository)) {
                String port = portal.getEnvironment().getRequiredProperty("local.server.port");
                URI item = URI.create("http://127.0.0.1:" + port + "/catalog/api/v1/catalog/items/mysql-database");
                assertThat(served(item).body()).contains("\"name\":\"mysql-database\"", "\"version\":\"1.0.0\"");
                assertThat(get(item, "Bearer a-guess").statusCode()).isEqualTo(401);
            }
        }
    }

    private ConfigurableApplicationContext portal(EmbeddedPostgres database, ScriptedRepository repository) {
        return SpringApplication.run(
                PortalApplication.class,
                "--server.port=0",
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--catalog.repository=" + repository.url(),
                "--catalog.mirror=" + folder.resolve("mirror"),
                "--catalog.tokens=portal:reader:" + TOKEN);
    }

    private static HttpResponse<String> served(URI item) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        HttpResponse<String> answer = get(item, "Bearer " + TOKEN);
        while (answer.statusCode() != 200 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            answer = get(item, "Bearer " + TOKEN);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static HttpResponse<String> get(URI url, String authorization) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(url)
                                .header("Authorization", authorization)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
