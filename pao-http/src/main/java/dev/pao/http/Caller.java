package dev.pao.http;

import java.util.Set;

/**
 * Who makes a call.
 *
 * @param name what the caller is called in records; never a secret
 * @param roles what the caller may do
 */
public record Caller(String name, Set<Role> roles) {

    /** Copies the set and refuses a blank name. */
    public Caller {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a caller's name is not blank, found `" + name + "`");
        }
        roles = Set.copyOf(roles);
    }

    /** Whether one of the roles allows what asks for the given one. */
    public boolean may(Role needed) {
        return roles.stream().anyMatch(role -> role.implies(needed));
    }
}
