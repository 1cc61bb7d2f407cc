package com.example.testing;

import static dev.pao.testkit.assertion.PaoAssertions.assertThat;

import dev.pao.model.Secret;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookRequest;
import dev.pao.sync.webhook.WebhookVerdict;
import dev.pao.testkit.CatalogItems;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushTest {

    @TempDir
    Path folder;

    @Test
    void aPushIsServed() {
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("catalog.git"));
                CatalogStore store = new InMemoryCatalogStore();
                CatalogSync sync = CatalogSync.builder(GitRepository.of(repository.url()), store)
                        .mirror(folder.resolve("mirror"))
                        .build()) {
            repository.write("catalog/databases/mysql-database.yaml", CatalogItems.file(CatalogItems.mysqlDatabase()));
            repository.write("catalog/broken.yaml", "name: [");
            String pushed = repository.commit("Offer a database");

            assertThat(sync.syncNow().record())
                    .isCompleted()
                    .counts(1, 0, 0, 1)
                    .rejected("catalog/broken.yaml", "PAO1002");
            assertThat(store.snapshot()).isOf(new CommitId(pushed)).servesOnly("mysql-database v1.0.0");
        }
    }

    @Test
    void gitHubRings() {
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("catalog.git"));
                CatalogStore store = new InMemoryCatalogStore();
                CatalogSync sync = CatalogSync.builder(GitRepository.of(repository.url()), store)
                        .mirror(folder.resolve("mirror"))
                        .repositoryName("our-company/catalog")
                        .build()) {
            sync.start();
            WebhookIntake intake =
                    WebhookIntake.builder(sync, List.of(Secret.of("s3cret"))).build();
            GitHubDelivery push =
                    GitHubDelivery.push("0".repeat(40), "1".repeat(40)).repository("our-company/catalog");

            Assertions.assertThat(verdict(intake, push.signedWith("s3cret")))
                    .isInstanceOf(WebhookVerdict.Accepted.class);
            Assertions.assertThat(verdict(intake, push.signedWith("a guess")))
                    .isInstanceOf(WebhookVerdict.Unauthorized.class);
        }
    }

    private static WebhookVerdict verdict(WebhookIntake intake, GitHubDelivery delivery) {
        return intake.receive(new WebhookRequest(delivery.headers(), delivery.body()));
    }
}
