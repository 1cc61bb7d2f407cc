package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.model.Secret;
import dev.pao.notify.Audience;
import dev.pao.notify.SlackChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The configured incoming webhooks of Slack. */
final class SlackChannels {

    private SlackChannels() {}

    static List<HeardChannel> of(Configuration configuration, Routes routes, Audience rest) {
        List<HeardChannel> channels = new ArrayList<>();
        configuration.secret(Setting.SLACK_WEBHOOK_URL).ifPresent(url -> {
            SlackChannel channel = channel(configuration, Setting.SLACK_WEBHOOK_URL, url, "slack");
            channels.add(new HeardChannel(channel, rest));
        });
        routes.slack().forEach((owner, urls) -> {
            for (int i = 0; i < urls.size(); i++) {
                String name = ChannelNames.of("slack", owner) + (i == 0 ? "" : "-" + (i + 1));
                SlackChannel channel = channel(configuration, Setting.NOTIFY_ROUTES, urls.get(i), name);
                channels.add(new HeardChannel(channel, Audience.ownedBy(Set.of(owner))));
            }
        });
        return channels;
    }

    private static SlackChannel channel(Configuration configuration, Setting setting, Secret url, String name) {
        try {
            return SlackChannel.builder(url).name(name).build();
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(setting, String.valueOf(e.getMessage()));
        }
    }
}
