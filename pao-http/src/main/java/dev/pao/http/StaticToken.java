package dev.pao.http;

import dev.pao.model.Secret;
import java.util.Objects;
import java.util.Set;

/**
 * A token that is known beforehand.
 *
 * @param name who holds it
 * @param roles what its holder may do; at least one
 * @param token the token: visible ASCII without spaces, as it can stand in a header
 */
public record StaticToken(String name, Set<Role> roles, Secret token) {

    /** Copies the set and refuses a blank name, no roles, and a token that can't stand in a header. */
    public StaticToken {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a token's name is not blank, found `" + name + "`");
        }
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a token has a role, found none for `" + name + "`");
        }
        Objects.requireNonNull(token, "token");
        if (!token.reveal().chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new IllegalArgumentException(
                    "a token is visible ASCII without spaces, found another character in that of `" + name + "`");
        }
    }
}
