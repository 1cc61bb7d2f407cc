package dev.pao.cli.config;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What texts look like. */
final class TextForms {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,<>]+@[^\\s@,<>]+");
    private static final Pattern TOKEN = Pattern.compile("[^:\\s]+:[^:\\s]+:\\S+");

    private TextForms() {}

    static boolean isBetween(int lowest, int highest, String text) {
        try {
            int number = Integer.parseInt(text);
            return number >= lowest && number <= highest;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The parts of a list: by comma or line, without the spaces around them. */
    static Stream<String> parts(String text) {
        return Arrays.stream(text.split("[,\n]", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    static boolean isEmailList(String text) {
        return parts(text).findAny().isPresent() && parts(text).allMatch(TextForms::isEmail);
    }

    static boolean isTemplateKeyList(String text) {
        return parts(text).findAny().isPresent() && parts(text).allMatch(part -> part.matches("[a-z][a-z0-9_]*\\??"));
    }

    static boolean isRoleMap(String text) {
        return parts(text).allMatch(part -> part.matches("[^=]+=(?:reader|requester|operator|scraper)"));
    }

    static boolean isTokenList(String text) {
        return parts(text).findAny().isPresent()
                && parts(text).allMatch(part -> TOKEN.matcher(part).matches());
    }

    static boolean isRouteList(String text) {
        return parts(text).findAny().isPresent() && parts(text).allMatch(TextForms::isRoute);
    }

    private static boolean isRoute(String text) {
        int sign = text.indexOf('=');
        if (sign < 1) {
            return false;
        }
        String destination = text.substring(sign + 1).strip();
        return isEmail(destination) || isWebUrl(destination);
    }

    static boolean isBranch(String text) {
        return !text.isBlank()
                && text.chars().noneMatch(Character::isWhitespace)
                && !text.startsWith("refs/")
                && !text.startsWith("-");
    }

    static boolean isCatalogRoot(String text) {
        return !text.startsWith("/") && !text.endsWith("/") && !text.contains("..") && !text.contains("\\");
    }

    /** An SSH URL may name a user, who is no secret; a password has no place in any URL, and a token is often one. */
    static boolean isRepository(String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        return userInformation(text)
                .map(user -> text.startsWith("ssh://") && !user.contains(":"))
                .orElse(true);
    }

    static boolean isWebUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    /** A text fit for people: what stands before an {@code @} in a URL is hidden. */
    static String masked(String text) {
        return userInformation(text)
                .map(user -> text.replace("//" + user + "@", "//***@"))
                .orElse(text);
    }

    /** What a URL says of its user; also where the URL is not one that {@link URI} takes. */
    static Optional<String> userInformation(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return Optional.empty();
        }
        int slash = url.indexOf('/', start + 3);
        int at = (slash < 0 ? url : url.substring(0, slash)).lastIndexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(url.substring(start + 3, at));
    }
}
