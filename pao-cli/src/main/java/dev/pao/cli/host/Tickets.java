package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.TicketWebhook;
import dev.pao.jira.JiraWebhook;
import dev.pao.model.Secret;
import dev.pao.store.CatalogStore;
import dev.pao.store.jdbc.JdbcCatalogStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What makes tickets of requests in the configured systems.
 *
 * @param service what takes requests
 * @param webhook what reads Jira's notices; empty where no Jira or no secret is set
 */
public record Tickets(FulfillmentService service, Optional<TicketWebhook> webhook) {

    /**
     * The tickets of the settings; empty where no ticket system is set.
     *
     * @param store where the catalog is kept, and requests with it
     * @param counting makes the provider that is used of one that is configured
     * @throws dev.pao.cli.config.ConfigurationException if a setting can't be used after all
     */
    public static Optional<Tickets> of(
            Configuration configuration, CatalogStore store, UnaryOperator<FulfillmentProvider> counting) {
        List<FulfillmentProvider> providers =
                TicketProviders.of(configuration).stream().map(counting).toList();
        if (providers.isEmpty()) {
            return Optional.empty();
        }
        FulfillmentService service = FulfillmentService.builder(requests(store), providers)
                .followEvery(Duration.ofSeconds(configuration.number(Setting.TICKET_INTERVAL)))
                .build();
        return Optional.of(new Tickets(service, notices(configuration)));
    }

    private static Optional<TicketWebhook> notices(Configuration configuration) {
        List<Secret> secrets = configuration.secrets(Setting.JIRA_WEBHOOK_SECRET);
        return secrets.isEmpty() || !configuration.isSet(Setting.JIRA_URL)
                ? Optional.empty()
                : Optional.of(JiraWebhook.of(secrets));
    }

    private static RequestStore requests(CatalogStore store) {
        return store instanceof JdbcCatalogStore database ? database.requests() : new InMemoryRequestStore();
    }
}
