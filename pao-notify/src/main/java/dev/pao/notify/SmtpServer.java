package dev.pao.notify;

import dev.pao.model.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail server and how to log in to it. Thread-safe; prints without user and password.
 *
 * <p>{@code smtp://} connects in the clear and moves to TLS if the server offers STARTTLS; with {@code
 * ?starttls=required} it sends nothing, and no password, to a server that does not. {@code smtps://} speaks TLS from the
 * first byte. The server's certificate must fit its name. Over a network that is not one's own, a password belongs to
 * one of the latter two.
 */
public final class SmtpServer {

    private final boolean implicitTls;
    private final String host;
    private final int port;
    private final boolean starttlsRequired;
    private final Optional<Login> login;

    private SmtpServer(URI uri, boolean implicitTls, boolean starttlsRequired, Optional<Login> login) {
        this.implicitTls = implicitTls;
        this.host = uri.getHost().replaceAll("[\\[\\]]", "");
        this.port = uri.getPort() != -1 ? uri.getPort() : implicitTls ? 465 : 25;
        this.starttlsRequired = starttlsRequired;
        this.login = login;
    }

    /**
     * The server of a URL such as {@code smtp://user:password@mail.example.com:587?starttls=required} or {@code
     * smtps://mail.example.com}. User and password are percent-encoded where a URL asks for it, and optional; the port is
     * 25 or, with TLS from the start, 465 by default.
     *
     * @throws IllegalArgumentException if the text has another form; the message does not repeat it
     */
    public static SmtpServer parse(Secret url) {
        URI uri = uri(url);
        boolean implicitTls = "smtps".equalsIgnoreCase(uri.getScheme());
        if ((!implicitTls && !"smtp".equalsIgnoreCase(uri.getScheme())) || uri.getHost() == null) {
            throw refusal("found another scheme or no host");
        }
        if ((!uri.getRawPath().isEmpty() && !uri.getRawPath().equals("/")) || uri.getRawFragment() != null) {
            throw refusal("found a path or fragment");
        }
        return new SmtpServer(uri, implicitTls, starttlsRequired(uri, implicitTls), login(uri.getRawUserInfo()));
    }

    /** As {@link #parse(Secret)}, of a text that the caller has at hand. */
    public static SmtpServer parse(String url) {
        return parse(Secret.of(url));
    }

    /** The server's name or address. */
    public String host() {
        return host;
    }

    /** The server's port. */
    public int port() {
        return port;
    }

    /** How the library for mail calls the way to talk to the server. */
    String protocol() {
        return implicitTls ? "smtps" : "smtp";
    }

    boolean starttlsRequired() {
        return starttlsRequired;
    }

    Optional<Login> login() {
        return login;
    }

    /** The URL without user and password. */
    @Override
    public String toString() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return protocol() + "://" + name + ":" + port + (starttlsRequired ? "?starttls=required" : "");
    }

    private static URI uri(Secret url) {
        try {
            return new URI(url.reveal().strip());
        } catch (URISyntaxException quotesTheUrl) {
            throw refusal("found what is no URL; special characters in user and password are percent-encoded");
        }
    }

    private static boolean starttlsRequired(URI uri, boolean implicitTls) {
        String query = uri.getRawQuery();
        if (query == null) {
            return false;
        }
        if (implicitTls || !query.toLowerCase(Locale.ROOT).equals("starttls=required")) {
            throw refusal("found another option than `starttls=required`, or that one where TLS is always used");
        }
        return true;
    }

    private static Optional<Login> login(@Nullable String userInfo) {
        if (userInfo == null) {
            return Optional.empty();
        }
        int colon = userInfo.indexOf(':');
        if (colon < 1 || colon == userInfo.length() - 1) {
            throw refusal("found a user without password or a password without user");
        }
        return Optional.of(
                new Login(decoded(userInfo.substring(0, colon)), Secret.of(decoded(userInfo.substring(colon + 1)))));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException refusal(String found) {
        return new IllegalArgumentException("a mail server is written `smtp://user:password@host:port` or"
                + " `smtps://user:password@host:port`, with `?starttls=required` after the former if wanted, " + found);
    }

    /** Who logs in. */
    record Login(String user, Secret password) {}
}
