package dev.pao.model.field;

import com.google.re2j.Pattern;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** The formats that a text field can ask for. */
public enum TextFormat {
    /** A mailbox such as {@code jo@example.com}: the part of RFC 5321 that people use. */
    EMAIL("an e-mail address"),
    /** An absolute URI (RFC 3986). */
    URI("an absolute URI"),
    /** A host name (RFC 1123). */
    HOSTNAME("a host name"),
    /** An IPv4 address in dotted decimal. */
    IPV4("an IPv4 address"),
    /** An IPv6 address (RFC 4291), without a zone. */
    IPV6("an IPv6 address"),
    /** An IPv4 or IPv6 network such as {@code 10.0.0.0/8}. */
    CIDR("a network in CIDR notation");

    private final String description;

    TextFormat(String description) {
        this.description = description;
    }

    /** The format that is written with a word such as {@code ipv4}. */
    public static Optional<TextFormat> find(String word) {
        for (TextFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The word that is written for {@code format}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value is, with its article: {@code an IPv4 address}. */
    public String description() {
        return description;
    }

    /** Whether a text has the format. */
    public boolean accepts(String text) {
        return switch (this) {
            case EMAIL -> text.length() <= 254 && Patterns.EMAIL.matches(text);
            case URI -> isAbsoluteUri(text);
            case HOSTNAME -> text.length() <= 253 && Patterns.HOSTNAME.matches(text);
            case IPV4 -> Patterns.IPV4.matches(text);
            case IPV6 -> isIpv6(text);
            case CIDR -> isNetwork(text);
        };
    }

    private static boolean isAbsoluteUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** With a colon and only these characters, the first no dot, the JDK parses a literal and never asks a name server. */
    private static boolean isIpv6(String text) {
        if (text.indexOf(':') < 0 || !Patterns.IPV6_CHARACTERS.matches(text)) {
            return false;
        }
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isNetwork(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !Patterns.PREFIX.matches(text.substring(slash + 1))) {
            return false;
        }
        String address = text.substring(0, slash);
        int prefix = Integer.parseInt(text.substring(slash + 1));
        return (Patterns.IPV4.matches(address) && prefix <= 32) || (isIpv6(address) && prefix <= 128);
    }

    /** In a holder of their own, because an enum's constants are made before its static fields. */
    private static final class Patterns {
        static final Pattern EMAIL =
                Pattern.compile("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                        + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$");
        static final Pattern HOSTNAME = Pattern.compile("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$");
        static final Pattern IPV4 = Pattern.compile(
                "^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}$");
        static final Pattern IPV6_CHARACTERS = Pattern.compile("^[0-9A-Fa-f:][0-9A-Fa-f:.]*$");
        static final Pattern PREFIX = Pattern.compile("^(?:0|[1-9]\\d{0,2})$");

        private Patterns() {}
    }
}
