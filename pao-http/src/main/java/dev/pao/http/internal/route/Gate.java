package dev.pao.http.internal.route;

import dev.pao.http.Caller;
import dev.pao.http.Role;
import dev.pao.http.TokenAuthenticator;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Lets callers in by their bearer token (RFC 6750), and browsers also by a token as the password of HTTP Basic (RFC
 * 7617), whatever the user is called there. What it refuses, it refuses in the same words for every reason.
 */
final class Gate {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final TokenAuthenticator tokens;

    Gate(TokenAuthenticator tokens) {
        this.tokens = tokens;
    }

    Caller identify(HttpServletRequest request, boolean isForBrowsers) {
        Optional<String> token = credentials(request, BEARER);
        if (isForBrowsers && token.isEmpty()) {
            token = credentials(request, BASIC).flatMap(Gate::password);
        }
        return token.flatMap(tokens::authenticate).orElseThrow(() -> unknown(isForBrowsers));
    }

    void admit(Caller caller, Set<Role> oneOf) {
        if (oneOf.stream().noneMatch(caller::may)) {
            throw Refusal.of(Status.FORBIDDEN, "this token does not allow that");
        }
    }

    private static Optional<String> credentials(HttpServletRequest request, String scheme) {
        return Call.header(request, "Authorization")
                .filter(field -> field.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(field -> field.substring(scheme.length()).strip())
                .filter(credentials -> !credentials.isEmpty());
    }

    private static Optional<String> password(String credentials) {
        try {
            String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(pair.substring(colon + 1)).filter(text -> !text.isEmpty());
        } catch (IllegalArgumentException e) {
            // Not Base64: as good as nothing.
            return Optional.empty();
        }
    }

    /** Browsers look at the first challenge of a field alone, so a page names the one that they know. */
    private static Refusal unknown(boolean isForBrowsers) {
        return Refusal.of(Status.UNAUTHORIZED, "a valid bearer token is needed")
                .with("WWW-Authenticate", isForBrowsers ? "Basic realm=\"PAO\", charset=\"UTF-8\"" : "Bearer");
    }
}
