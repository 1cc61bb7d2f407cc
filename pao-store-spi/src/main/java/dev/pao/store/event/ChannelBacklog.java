package dev.pao.store.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How one channel stands.
 *
 * @param channel its name
 * @param waiting how many events it is still to be told
 * @param oldest when the oldest of these was written; empty if none waits
 * @param givenUp how many events it gave up
 */
public record ChannelBacklog(String channel, int waiting, Optional<Instant> oldest, int givenUp) {

    /** Refuses null. */
    public ChannelBacklog {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(oldest, "oldest");
    }
}
