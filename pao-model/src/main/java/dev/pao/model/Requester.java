package dev.pao.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The person who asks for an item.
 *
 * @param userId who, as the host's portal names people
 * @param team the team on whose behalf
 * @param email where to reach the person
 */
public record Requester(String userId, Optional<String> team, Optional<String> email) {

    /** Refuses a blank user id. */
    public Requester {
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(email, "email");
        if (userId.isBlank()) {
            throw new IllegalArgumentException("a requester's user id is not blank, found `" + userId + "`");
        }
    }

    /** A requester of whom only the user id is known. */
    public static Requester of(String userId) {
        return new Requester(userId, Optional.empty(), Optional.empty());
    }
}
