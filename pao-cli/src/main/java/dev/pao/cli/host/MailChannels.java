package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.model.Secret;
import dev.pao.notify.Audience;
import dev.pao.notify.EmailChannel;
import dev.pao.notify.SmtpServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The configured mailboxes. */
final class MailChannels {

    private MailChannels() {}

    static List<HeardChannel> of(Configuration configuration, Routes routes, Audience rest) {
        List<String> to = configuration.list(Setting.NOTIFY_EMAIL);
        Optional<String> first = Stream.concat(
                        to.stream(), routes.mail().values().stream().flatMap(List::stream))
                .findFirst();
        Optional<Secret> url = configuration.secret(Setting.SMTP_URL);
        if (url.isEmpty() && first.isEmpty()) {
            return List.of();
        }
        if (url.isEmpty()) {
            throw configuration.unusable(
                    to.isEmpty() ? Setting.NOTIFY_ROUTES : Setting.NOTIFY_EMAIL,
                    "no mail server is set, give it by " + Setting.SMTP_URL.variable());
        }
        String sender = first.orElseThrow(() -> configuration.unusable(
                Setting.SMTP_URL, "nobody is set who gets mail, give them by " + Setting.NOTIFY_EMAIL.variable()));
        try {
            SmtpServer server = SmtpServer.parse(url.get());
            String from = configuration.text(Setting.NOTIFY_FROM).orElse(sender);
            List<HeardChannel> channels = new ArrayList<>();
            if (!to.isEmpty()) {
                channels.add(
                        new HeardChannel(EmailChannel.builder(server, from, to).build(), rest));
            }
            routes.mail().forEach((owner, addresses) -> {
                String name = ChannelNames.of("email", owner);
                EmailChannel channel =
                        EmailChannel.builder(server, from, addresses).name(name).build();
                channels.add(new HeardChannel(channel, Audience.ownedBy(Set.of(owner))));
            });
            return channels;
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.SMTP_URL, String.valueOf(e.getMessage()));
        }
    }
}
