package dev.pao.store.sync;

import java.time.Instant;
import java.util.Objects;

/**
 * What a new sync record starts with.
 *
 * @param trigger what asks for the sync
 * @param repositoryUrl which repository, without user information
 * @param branch which branch
 * @param at when it was asked for
 */
public record SyncRequest(SyncTrigger trigger, String repositoryUrl, String branch, Instant at) {

    /** Refuses null. */
    public SyncRequest {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(repositoryUrl, "repositoryUrl");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(at, "at");
    }
}
