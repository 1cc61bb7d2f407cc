package dev.pao.notify;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the portal shows an item: {@code <portal>/catalog/<name>}. */
final class PortalLinks {

    private final String catalog;

    PortalLinks(URI portal) {
        boolean web = "https".equalsIgnoreCase(portal.getScheme()) || "http".equalsIgnoreCase(portal.getScheme());
        boolean plain = portal.getRawUserInfo() == null && portal.getRawQuery() == null && portal.getFragment() == null;
        if (!web || !plain || portal.getHost() == null) {
            throw new IllegalArgumentException(
                    "a portal URL is an http or https URL without user information, query and fragment");
        }
        catalog = portal.toASCIIString().replaceFirst("/+$", "") + "/catalog/";
    }

    /** Where the portal shows all items. */
    String all() {
        return catalog.substring(0, catalog.length() - 1);
    }

    String to(String name) {
        return catalog + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
