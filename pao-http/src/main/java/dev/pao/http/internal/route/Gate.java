package dev.pao.http.internal.route;

import dev.pao.http.Caller;
import dev.pao.http.Role;
import dev.pao.http.TokenAuthenticator;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Lets callers in by their bearer token (RFC 6750). What it refuses, it refuses in the same words for every reason. */
final class Gate {

    private static final String SCHEME = "Bearer ";

    private final TokenAuthenticator tokens;

    Gate(TokenAuthenticator tokens) {
        this.tokens = tokens;
    }

    Caller identify(HttpServletRequest request) {
        return token(request).flatMap(tokens::authenticate).orElseThrow(Gate::unknown);
    }

    void admit(Caller caller, Role needed) {
        if (!caller.may(needed)) {
            throw Refusal.of(Status.FORBIDDEN, "this token does not allow that");
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Call.header(request, "Authorization")
                .filter(field -> field.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(field -> field.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty());
    }

    private static Refusal unknown() {
        return Refusal.of(Status.UNAUTHORIZED, "a valid bearer token is needed").with("WWW-Authenticate", "Bearer");
    }
}
