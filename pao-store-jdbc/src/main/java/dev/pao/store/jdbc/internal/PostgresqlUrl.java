package dev.pao.store.jdbc.internal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Where a PostgreSQL database is and who may in, read from a URL as libpq or as the JDBC driver writes it (PostgreSQL
 * documentation, "Connection URIs"). No text that it gives but the properties holds credentials.
 */
public final class PostgresqlUrl {

    private static final String FORM = "a PostgreSQL URL looks like `postgresql://user:password@host:5432/database` or"
            + " `jdbc:postgresql://host:5432/database?user=…&password=…`";

    /** Where libpq's names of parameters differ from the driver's. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "connect_timeout", "connectTimeout",
            "application_name", "ApplicationName");

    private final String hosts;
    private final String database;
    private final Map<String, String> properties;

    private PostgresqlUrl(String hosts, String database, Map<String, String> properties) {
        this.hosts = hosts;
        this.database = database;
        this.properties = properties;
    }

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException if it is none; the message does not repeat it
     */
    public static PostgresqlUrl of(String url) {
        String text = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        int start = text.indexOf("://");
        if (start < 0 || !(text.startsWith("postgresql:") || text.startsWith("postgres:"))) {
            throw new IllegalArgumentException(FORM);
        }
        String rest = text.substring(start + 3);
        int query = rest.indexOf('?');
        String address = query < 0 ? rest : rest.substring(0, query);
        int path = address.indexOf('/');
        if (path < 0 || path == address.length() - 1) {
            throw new IllegalArgumentException(FORM + ", found none with a database");
        }
        Map<String, String> properties = defaults();
        int at = address.lastIndexOf('@', path);
        if (at >= 0) {
            putUser(properties, address.substring(0, at));
        }
        if (query >= 0) {
            putParameters(properties, rest.substring(query + 1));
        }
        String hosts = address.substring(at + 1, path);
        return new PostgresqlUrl(
                hosts.isEmpty() ? "localhost" : hosts, decoded(address.substring(path + 1)), Map.copyOf(properties));
    }

    /** The URL for people: without user, password and parameters. */
    public String name() {
        return "postgresql://" + hosts + "/" + database;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://" + hosts + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8);
    }

    /** What the driver needs besides, credentials included: a new copy. */
    Properties properties() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    /** The same as {@link #name}. */
    @Override
    public String toString() {
        return name();
    }

    private static Map<String, String> defaults() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("ApplicationName", "pao");
        properties.put("connectTimeout", "10");
        properties.put("tcpKeepAlive", "true");
        // Many rows in one statement: a first sync brings thousands.
        properties.put("reWriteBatchedInserts", "true");
        // Details of an error repeat values, and values may be payloads.
        properties.put("logServerErrorDetail", "false");
        return properties;
    }

    private static void putUser(Map<String, String> properties, String userInfo) {
        int colon = userInfo.indexOf(':');
        properties.put("user", decoded(colon < 0 ? userInfo : userInfo.substring(0, colon)));
        if (colon >= 0) {
            properties.put("password", decoded(userInfo.substring(colon + 1)));
        }
    }

    private static void putParameters(Map<String, String> properties, String query) {
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                String name = decoded(parameter.substring(0, equals));
                properties.put(DRIVER_NAMES.getOrDefault(name, name), decoded(parameter.substring(equals + 1)));
            }
        }
    }

    /** Percent-decoding alone: unlike in a form, a plus sign is a plus sign. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // The cause would repeat the text, which may be a password.
            throw new IllegalArgumentException(FORM + "; a `%` in it is written as `%25`");
        }
    }
}
