package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.model.Secret;
import dev.pao.notify.EmailProvider;
import dev.pao.notify.SmtpServer;
import dev.pao.notify.WebhookProvider;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What makes tickets in the systems that are configured. */
final class TicketProviders {

    private TicketProviders() {}

    /**
     * One provider for each system; none where no system is set.
     *
     * @throws dev.pao.cli.config.ConfigurationException if a setting is missing, or can't be used
     */
    static List<FulfillmentProvider> of(Configuration configuration) {
        Optional<FulfillmentProvider> jira =
                configuration.address(Setting.JIRA_URL).map(url -> ConfiguredJira.of(configuration));
        return Stream.of(jira, mail(configuration), program(configuration))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FulfillmentProvider> mail(Configuration configuration) {
        return configuration.text(Setting.TICKET_EMAIL_FROM).map(from -> {
            Secret url = configuration
                    .secret(Setting.SMTP_URL)
                    .orElseThrow(() -> configuration.unusable(
                            Setting.TICKET_EMAIL_FROM,
                            "no mail server is set, give it by " + Setting.SMTP_URL.variable()));
            return EmailProvider.builder(server(configuration, url), from).build();
        });
    }

    private static SmtpServer server(Configuration configuration, Secret url) {
        try {
            return SmtpServer.parse(url);
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.SMTP_URL, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<FulfillmentProvider> program(Configuration configuration) {
        Optional<URI> url = configuration.address(Setting.TICKET_WEBHOOK_URL);
        if (url.isEmpty()) {
            refuseWithoutUrl(configuration, Setting.TICKET_WEBHOOK_KEYS);
            refuseWithoutUrl(configuration, Setting.TICKET_WEBHOOK_SECRET);
            return Optional.empty();
        }
        List<Secret> secrets = configuration.secrets(Setting.TICKET_WEBHOOK_SECRET);
        if (secrets.isEmpty()) {
            throw configuration.unusable(
                    Setting.TICKET_WEBHOOK_URL,
                    "nothing is set to sign with, give it by " + Setting.TICKET_WEBHOOK_SECRET.variable());
        }
        return Optional.of(built(configuration, signed(configuration, url.get(), secrets)));
    }

    private static void refuseWithoutUrl(Configuration configuration, Setting setting) {
        if (configuration.isSet(setting)) {
            throw configuration.unusable(
                    setting, "no ticket program is set, give it by " + Setting.TICKET_WEBHOOK_URL.variable());
        }
    }

    private static WebhookProvider.Builder signed(Configuration configuration, URI url, List<Secret> secrets) {
        try {
            return WebhookProvider.builder(TicketSystems.program(configuration), url, secrets);
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.TICKET_WEBHOOK_SECRET, String.valueOf(e.getMessage()));
        }
    }

    private static WebhookProvider built(Configuration configuration, WebhookProvider.Builder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.TICKET_WEBHOOK_URL, String.valueOf(e.getMessage()));
        }
    }
}
