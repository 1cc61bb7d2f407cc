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
 * The configured ticket system, and what makes its tickets of requests.
 *
 * @param service what takes requests
 * @param webhook what reads the system's notices; empty where no secret is set
 * @param place where tickets are made, for people
 */
public record Tickets(FulfillmentService service, Optional<TicketWebhook> webhook, String place) {

    /**
     * The tickets of the settings; empty where no ticket system is set.
     *
     * @param store where the catalog is kept, and requests with it
     * @param counting makes the provider that is used of the one that is configured
     * @throws dev.pao.cli.config.ConfigurationException if a setting can't be used after all
     */
    public static Optional<Tickets> of(
            Configuration configuration, CatalogStore store, UnaryOperator<FulfillmentProvider> counting) {
        return configuration.address(Setting.JIRA_URL).map(url -> {
            FulfillmentProvider jira = counting.apply(ConfiguredJira.of(configuration));
            FulfillmentService service = FulfillmentService.builder(requests(store), List.of(jira))
                    .followEvery(Duration.ofSeconds(configuration.number(Setting.TICKET_INTERVAL)))
                    .build();
            List<Secret> secrets = configuration.secrets(Setting.JIRA_WEBHOOK_SECRET);
            Optional<TicketWebhook> webhook =
                    secrets.isEmpty() ? Optional.empty() : Optional.of(JiraWebhook.of(secrets));
            return new Tickets(service, webhook, url.toString());
        });
    }

    private static RequestStore requests(CatalogStore store) {
        return store instanceof JdbcCatalogStore database ? database.requests() : new InMemoryRequestStore();
    }
}
