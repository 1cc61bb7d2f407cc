package dev.pao.sync;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository's address that is fit to be stored and shown. What is refused may hold a secret, so no message repeats
 * it.
 *
 * @param text as it was given
 * @param scheme file, http, https or ssh
 * @param path the path on the server
 */
record RepositoryUrl(String text, String scheme, String path) {

    private static final Set<String> SCHEMES = Set.of("file", "http", "https", "ssh");
    /** With a user, as people write it: without one, a mistyped URL would pass for a host and a path. */
    private static final Pattern SCP_LIKE = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:([^\\s@:]+)");

    static RepositoryUrl parse(String text) {
        Matcher scpLike = SCP_LIKE.matcher(text);
        if (scpLike.matches()) {
            return new RepositoryUrl(text, "ssh", scpLike.group(1));
        }
        URI uri = uri(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || uri.isOpaque()) {
            throw new IllegalArgumentException(
                    "a repository URL starts with `file:`, `http://`, `https://` or `ssh://`, found another one");
        }
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        checkUserInformation(scheme, authority);
        if (!scheme.equals("file") && uri.getHost() == null) {
            throw new IllegalArgumentException("a repository URL names a host, found one without");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("a repository URL has neither query nor fragment, found one that has");
        }
        return new RepositoryUrl(text, scheme, uri.getPath());
    }

    boolean isHttp() {
        return scheme.equals("http") || scheme.equals("https");
    }

    boolean isSsh() {
        return scheme.equals("ssh");
    }

    Optional<String> name() {
        if (scheme.equals("file")) {
            return Optional.empty();
        }
        String name = path.replaceAll("^/+|/+$", "");
        name = name.endsWith(".git") ? name.substring(0, name.length() - 4) : name;
        return name.contains("/") ? Optional.of(name) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // Its message and cause repeat the text.
            throw new IllegalArgumentException(
                    "a repository URL is well-formed, found a mistake at character " + (e.getIndex() + 1));
        }
    }

    private static void checkUserInformation(String scheme, String authority) {
        int at = authority.lastIndexOf('@');
        boolean userOfSsh =
                scheme.equals("ssh") && at > 0 && !authority.substring(0, at).contains(":");
        if (at >= 0 && !userOfSsh) {
            throw new IllegalArgumentException("a repository URL has no user information, found one that has: remove it"
                    + " from the URL and give the token or key as credentials");
        }
    }
}
