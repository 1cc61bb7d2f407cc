package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.model.Secret;
import dev.pao.notify.Audience;
import dev.pao.notify.Notifications;
import dev.pao.notify.WebhookChannel;
import dev.pao.store.CatalogStore;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The configured channels. */
final class Channels {

    private final List<HeardChannel> channels;

    private Channels(List<HeardChannel> channels) {
        this.channels = channels;
    }

    static Channels of(Configuration configuration) {
        Routes routes = Routes.of(configuration);
        List<HeardChannel> channels = new ArrayList<>();
        channels.addAll(SlackChannels.of(
                configuration, routes, rest(configuration, routes.slack().keySet())));
        channels.addAll(MailChannels.of(
                configuration, routes, rest(configuration, routes.mail().keySet())));
        webhook(configuration).ifPresent(channels::add);
        return new Channels(channels);
    }

    List<String> names() {
        return channels.stream().map(heard -> heard.channel().name()).toList();
    }

    /** Notifications of these channels; empty where there are none, so that the outbox keeps nothing for anybody. */
    Optional<Notifications> notifications(Configuration configuration, CatalogStore store) {
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        Notifications.Builder builder = Notifications.builder(store)
                .digestFrom(configuration.number(Setting.NOTIFY_DIGEST_FROM))
                .digestNames(configuration.number(Setting.NOTIFY_DIGEST_NAMES));
        channels.forEach(heard -> builder.channel(heard.channel(), heard.audience()));
        configuration.address(Setting.PORTAL_URL).ifPresent(url -> {
            try {
                builder.portalUrl(url);
            } catch (IllegalArgumentException e) {
                throw configuration.unusable(Setting.PORTAL_URL, String.valueOf(e.getMessage()));
            }
        });
        return Optional.of(builder.build());
    }

    /** What those hear whom no route names. */
    private static Audience rest(Configuration configuration, Set<String> routed) {
        return configuration.required(Setting.NOTIFY_DEFAULT).equals("all")
                ? Audience.everybody()
                : Audience.notOwnedBy(routed);
    }

    private static Optional<HeardChannel> webhook(Configuration configuration) {
        Optional<URI> url = configuration.address(Setting.NOTIFY_WEBHOOK_URL);
        List<Secret> secrets = configuration.secrets(Setting.NOTIFY_WEBHOOK_SECRET);
        if (url.isEmpty() && secrets.isEmpty()) {
            return Optional.empty();
        }
        if (url.isEmpty()) {
            throw configuration.unusable(
                    Setting.NOTIFY_WEBHOOK_SECRET,
                    "no program is set that is told, give it by " + Setting.NOTIFY_WEBHOOK_URL.variable());
        }
        if (secrets.isEmpty()) {
            throw configuration.unusable(
                    Setting.NOTIFY_WEBHOOK_URL,
                    "nothing is set to sign with, give it by " + Setting.NOTIFY_WEBHOOK_SECRET.variable());
        }
        return Optional.of(new HeardChannel(webhook(configuration, url.get(), secrets), Audience.everybody()));
    }

    private static WebhookChannel webhook(Configuration configuration, URI url, List<Secret> secrets) {
        WebhookChannel.Builder builder = signed(configuration, url, secrets);
        if (configuration.required(Setting.NOTIFY_WEBHOOK_TLS).equals("optional")) {
            builder.allowHttp();
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(
                    Setting.NOTIFY_WEBHOOK_URL,
                    e.getMessage() + "; plain http is allowed by " + Setting.NOTIFY_WEBHOOK_TLS.variable()
                            + "=optional");
        }
    }

    private static WebhookChannel.Builder signed(Configuration configuration, URI url, List<Secret> secrets) {
        try {
            return WebhookChannel.builder(url, secrets);
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.NOTIFY_WEBHOOK_SECRET, String.valueOf(e.getMessage()));
        }
    }
}
