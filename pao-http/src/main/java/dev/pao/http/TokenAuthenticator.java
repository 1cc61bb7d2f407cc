package dev.pao.http;

import java.util.Optional;

/**
 * Says who a bearer token is. What an implementation promises:
 *
 * <ol>
 *   <li>A token that it does not know, or that is no longer good, is empty and not an exception.
 *   <li>How long an answer takes does not tell how much of a token was right.
 *   <li>It may be called from any thread.
 *   <li>A token appears in no log, no exception and no caller's name.
 * </ol>
 *
 * <p>An exception means that nobody could be asked; the call is answered with 500.
 */
@FunctionalInterface
public interface TokenAuthenticator {

    /** Who the token is, if it is known. */
    Optional<Caller> authenticate(String token);

    /** This one, and the next for tokens that this one does not know. */
    default TokenAuthenticator or(TokenAuthenticator next) {
        return token -> authenticate(token).or(() -> next.authenticate(token));
    }
}
