package dev.pao.cli.serve;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.Console;
import dev.pao.cli.host.CatalogHost;
import dev.pao.sync.SyncSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a server says when it is ready. No secret is in it. */
final class StartLines {

    private static final String WEBHOOK = "/api/v1/webhooks/github";

    private static final String TICKET_WEBHOOK = "/api/v1/webhooks/jira";

    private final Configuration configuration;
    private final CatalogHost host;
    private final String address;

    StartLines(Configuration configuration, CatalogHost host, String address) {
        this.configuration = configuration;
        this.host = host;
        this.address = address;
    }

    void print(Console console) {
        SyncSource source = host.sync().source();
        console.print("PAO serves " + address);
        line(console, "repository", source.repositoryUrl());
        line(
                console,
                "branch",
                source.branch() + ", looked at every " + configuration.number(Setting.SYNC_INTERVAL) + " s");
        line(console, "store", configuration.store().describe());
        line(console, "webhook", webhook());
        line(console, "tickets", tickets());
        line(console, "tokens", tokens());
        line(console, "notifies", host.channels().isEmpty() ? "nobody" : String.join(", ", host.channels()));
    }

    private String webhook() {
        return host.webhook().isPresent()
                ? "on, at " + address + WEBHOOK
                : "off: set " + Setting.WEBHOOK_SECRET.variable() + " to take GitHub's deliveries";
    }

    private String tickets() {
        List<String> places = new ArrayList<>();
        configuration.text(Setting.JIRA_URL).ifPresent(url -> places.add("in " + url));
        configuration.text(Setting.TICKET_EMAIL_FROM).ifPresent(from -> places.add("by mail from " + from));
        configuration
                .address(Setting.TICKET_WEBHOOK_URL)
                .ifPresent(url -> places.add("by the program at " + url.getHost()));
        if (places.isEmpty()) {
            places.add("none are made: set " + Setting.JIRA_URL.variable() + " to take requests");
        } else {
            places.add("looked at every " + configuration.number(Setting.TICKET_INTERVAL) + " s");
        }
        return String.join(", ", places) + notices();
    }

    private String notices() {
        if (configuration.secrets(Setting.JIRA_WEBHOOK_SECRET).isEmpty()) {
            return "";
        }
        return configuration.isSet(Setting.JIRA_URL)
                ? " and heard of at " + address + TICKET_WEBHOOK
                : "; " + Setting.JIRA_WEBHOOK_SECRET.variable() + " does nothing without "
                        + Setting.JIRA_URL.variable();
    }

    private String tokens() {
        List<String> tokens = configuration.list(Setting.API_TOKENS);
        if (tokens.isEmpty() && configuration.isSet(Setting.OIDC_ISSUER)) {
            return "of " + configuration.required(Setting.OIDC_ISSUER);
        }
        return tokens.isEmpty()
                ? "none, so nobody can read the catalog: set " + Setting.API_TOKENS.variable()
                : tokens.stream().map(StartLines::nameAndRoles).collect(Collectors.joining(", "));
    }

    private static String nameAndRoles(String token) {
        String[] parts = token.split(":", 3);
        return parts[0] + " (" + parts[1] + ")";
    }

    private static void line(Console console, String name, String value) {
        console.print(String.format(Locale.ROOT, "  %-12s%s", name, value));
    }
}
