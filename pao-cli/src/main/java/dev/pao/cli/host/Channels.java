package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.model.Secret;
import dev.pao.notify.EmailChannel;
import dev.pao.notify.NotificationChannel;
import dev.pao.notify.Notifications;
import dev.pao.notify.SlackChannel;
import dev.pao.notify.SmtpServer;
import dev.pao.store.CatalogStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The configured channels. */
final class Channels {

    private final List<NotificationChannel> channels;

    private Channels(List<NotificationChannel> channels) {
        this.channels = channels;
    }

    static Channels of(Configuration configuration) {
        List<NotificationChannel> channels = new ArrayList<>();
        configuration
                .secret(Setting.SLACK_WEBHOOK_URL)
                .map(url -> slack(configuration, url))
                .ifPresent(channels::add);
        email(configuration).ifPresent(channels::add);
        return new Channels(channels);
    }

    List<String> names() {
        return channels.stream().map(NotificationChannel::name).toList();
    }

    /** Notifications of these channels; empty where there are none, so that the outbox keeps nothing for anybody. */
    Optional<Notifications> notifications(Configuration configuration, CatalogStore store) {
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        Notifications.Builder builder = Notifications.builder(store);
        channels.forEach(builder::channel);
        configuration.address(Setting.PORTAL_URL).ifPresent(url -> {
            try {
                builder.portalUrl(url);
            } catch (IllegalArgumentException e) {
                throw configuration.unusable(Setting.PORTAL_URL, String.valueOf(e.getMessage()));
            }
        });
        return Optional.of(builder.build());
    }

    private static NotificationChannel slack(Configuration configuration, Secret url) {
        try {
            return SlackChannel.builder(url).build();
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.SLACK_WEBHOOK_URL, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<NotificationChannel> email(Configuration configuration) {
        List<String> to = configuration.list(Setting.NOTIFY_EMAIL);
        Optional<Secret> url = configuration.secret(Setting.SMTP_URL);
        if (url.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (url.isEmpty()) {
            throw configuration.unusable(
                    Setting.NOTIFY_EMAIL, "no mail server is set, give it by " + Setting.SMTP_URL.variable());
        }
        if (to.isEmpty()) {
            throw configuration.unusable(
                    Setting.SMTP_URL, "nobody is set who gets mail, give them by " + Setting.NOTIFY_EMAIL.variable());
        }
        try {
            SmtpServer server = SmtpServer.parse(url.get());
            String from = configuration.text(Setting.NOTIFY_FROM).orElse(to.get(0));
            return Optional.of(EmailChannel.builder(server, from, to).build());
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.SMTP_URL, String.valueOf(e.getMessage()));
        }
    }
}
