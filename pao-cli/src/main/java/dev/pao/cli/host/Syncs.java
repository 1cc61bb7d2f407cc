package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.model.Secret;
import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.CatalogSyncBuilder;
import dev.pao.sync.GitCredentials;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncListener;
import dev.pao.sync.webhook.WebhookIntake;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The configured sync, and what rings it. */
final class Syncs {

    private Syncs() {}

    static CatalogSync of(
            Configuration configuration, CatalogStore store, boolean largeRemoval, SyncListener listener) {
        CatalogSyncBuilder builder = CatalogSync.builder(repository(configuration), store)
                .branch(configuration.required(Setting.REPO_BRANCH))
                .parser(CatalogParsers.of(configuration))
                .mirror(configuration.dataFolder().resolve("mirror"))
                .interval(Duration.ofSeconds(configuration.number(Setting.SYNC_INTERVAL)))
                .allowLargeRemoval(largeRemoval)
                .listener(listener);
        configuration.text(Setting.REPO_NAME).ifPresent(builder::repositoryName);
        return builder.build();
    }

    /** What takes deliveries; empty where no secret is set. */
    static Optional<WebhookIntake> webhook(Configuration configuration, CatalogSync sync) {
        List<Secret> secrets = configuration.secrets(Setting.WEBHOOK_SECRET);
        return secrets.isEmpty()
                ? Optional.empty()
                : Optional.of(WebhookIntake.builder(sync, secrets).build());
    }

    private static GitRepository repository(Configuration configuration) {
        String url = configuration.repositoryUrl();
        try {
            GitRepository repository = GitRepository.of(url);
            return configuration
                    .secret(Setting.REPO_TOKEN)
                    .map(token -> repository.withCredentials(GitCredentials.token(token)))
                    .orElse(repository);
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.REPO_URL, String.valueOf(e.getMessage()));
        }
    }
}
