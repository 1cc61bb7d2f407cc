package dev.pao.notify;

import java.net.URI;
import java.util.Set;

/** Where messages may be posted: to an https URL, or in the clear to this machine. */
final class WebhookUrl {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private WebhookUrl() {}

    static boolean isWeb(URI uri) {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
    }

    /** Whether nobody on the way can read what is posted. */
    static boolean isPrivate(URI uri) {
        return isWeb(uri) && ("https".equalsIgnoreCase(uri.getScheme()) || LOOPBACK.contains(uri.getHost()));
    }
}
