package dev.pao.notify;

import dev.pao.model.Secret;
import java.net.URI;
import java.net.URISyntaxException;

/** The URL of an incoming webhook, which is a password: who knows it can post. */
final class SlackWebhook {

    private SlackWebhook() {}

    static URI parse(Secret url) {
        try {
            URI uri = new URI(url.reveal().strip());
            if (WebhookUrl.isPrivate(uri)) {
                return uri;
            }
        } catch (URISyntaxException quotesTheUrl) {
            throw refusal();
        }
        throw refusal();
    }

    private static IllegalArgumentException refusal() {
        return new IllegalArgumentException(
                "the URL of a Slack webhook is an https URL without user information, found another text");
    }
}
