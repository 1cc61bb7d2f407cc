package dev.pao.notify;

import dev.pao.model.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** The URL of an incoming webhook, which is a password: who knows it can post. */
final class SlackWebhook {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private SlackWebhook() {}

    static URI parse(Secret url) {
        try {
            URI uri = new URI(url.reveal().strip());
            if (uri.getHost() != null && uri.getRawUserInfo() == null && isPrivate(uri)) {
                return uri;
            }
        } catch (URISyntaxException quotesTheUrl) {
            throw refusal();
        }
        throw refusal();
    }

    private static boolean isPrivate(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || ("http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(uri.getHost()));
    }

    private static IllegalArgumentException refusal() {
        return new IllegalArgumentException(
                "the URL of a Slack webhook is an https URL without user information, found another text");
    }
}
